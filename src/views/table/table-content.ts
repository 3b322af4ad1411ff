import type { CanvasElement } from '../../model/canvas-model.ts';
import type { Finding } from '../../rules/finding.ts';
import type { CardLook, CardPlace, SignBox } from '../sheet/boxes.ts';
import type { ChipContent } from '../sheet/chip-layout.ts';
import type { HeaderContent } from '../sheet/header-content.ts';
import type { LegendContent } from '../sheet/legend-layout.ts';
import type { SignName } from '../svg/sign-path.ts';

/** What a view that is a table, or several below one another, says in words, before anybody asks where it stands. */
export interface TableContent {
  readonly header: HeaderContent;
  /** Which view it is, the question it answers, and the answer in short. */
  readonly caption: CaptionContent;
  readonly sections: readonly SectionContent[];
  /** What to write, where there is nothing to show, or not enough. */
  readonly hint?: HintContent;
  readonly legend: LegendContent;
  /** What the picture is, for those who do not see it. */
  readonly description: string;
}

/** What stands under the header. */
export interface CaptionContent {
  readonly title: string;
  readonly question: string;
  readonly summary: string;
}

/** What to write, and how it looks in the text. */
export interface HintContent {
  readonly title: string;
  readonly advice: string;
  /** A few lines as they would stand in a canvas. */
  readonly snippet: readonly string[];
}

/** One table in a frame of its own. */
export interface SectionContent {
  /** Stands above its columns. */
  readonly title?: SectionTitle;
  /** Heads over several columns each, from left to right. */
  readonly groups?: readonly GroupContent[];
  readonly columns: readonly ColumnContent[];
  readonly rows: readonly RowContent[];
  readonly description: string;
}

/** What stands above the columns of a table. */
export interface SectionTitle {
  readonly text: string;
  readonly aside: string;
}

/** A head over columns: from which one on, and over how many. */
export interface GroupContent {
  readonly title: string;
  readonly sign?: SignName;
  readonly from: number;
  readonly span: number;
}

/** A column; the first one holds the heads of the rows. */
export interface ColumnContent {
  readonly title: string;
  readonly question?: string;
  readonly width: number;
  /** How many cards stand side by side. */
  readonly across?: number;
}

/** A row: its head, and one line or several beside it, each with a cell for every other column. */
export interface RowContent {
  readonly head: CellContent;
  readonly lines: readonly (readonly CellContent[])[];
  /** What the row is, for those who do not see it. */
  readonly description: string;
}

/** What stands in one cell: words, and cards below them. */
export interface CellContent {
  readonly heading?: string;
  readonly question?: string;
  readonly states?: readonly StateContent[];
  readonly cards: readonly CardContent[];
}

/** One word or a few with a sign: what something is like. */
export interface StateContent {
  readonly sign: SignName;
  readonly tone?: SignBox['tone'];
  readonly words: string;
}

/** What one card says. */
export interface CardContent {
  readonly element?: CanvasElement;
  /** Where in the element it stands, if it is not all of it. */
  readonly place?: CardPlace;
  readonly key: string;
  readonly look?: CardLook;
  readonly title: string;
  /** Whether the title is no name, but says that there is none, or what to do. */
  readonly muted?: boolean;
  readonly states?: readonly StateContent[];
  readonly chips?: readonly ChipContent[];
  /** Each begins a line of its own. */
  readonly facts?: readonly string[];
  /** The segments it serves, by their places in their block. */
  readonly segments?: readonly number[];
  /** Its findings, the gravest first. */
  readonly findings?: readonly Finding[];
  readonly description: string;
}

/** An empty cell. */
export const NO_CARDS: CellContent = { cards: [] };
