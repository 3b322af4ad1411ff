import type { Box, CardBox, HeaderBox, LegendBox, LineBox, SignBox, TextBox } from '../sheet/boxes.ts';

/** Words with their signs. */
export interface WordsBox {
  readonly texts: readonly TextBox[];
  readonly signs: readonly SignBox[];
}

/** A row of a table: what stands in its cells. */
export interface RowBox extends WordsBox {
  readonly box: Box;
  readonly cards: readonly CardBox[];
  readonly description: string;
}

/** A table in its frame. */
export interface SectionBox extends WordsBox {
  readonly box: Box;
  readonly rows: readonly RowBox[];
  readonly description: string;
}

/** What to write, and on a ground of its own how that looks in the text. */
export interface HintBox {
  readonly box: Box;
  readonly texts: readonly TextBox[];
  readonly ground: Box;
  readonly snippet: readonly TextBox[];
}

/** A view of tables, laid out: where everything stands, and nothing of how it looks. */
export interface TableLayout {
  readonly width: number;
  readonly height: number;
  readonly description: string;
  readonly header: HeaderBox;
  readonly caption: readonly TextBox[];
  /** The hairlines within the frames of the tables. */
  readonly lines: readonly LineBox[];
  readonly sections: readonly SectionBox[];
  readonly hint: HintBox | undefined;
  readonly legend: LegendBox;
}
