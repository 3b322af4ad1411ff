import type { CanvasElement } from '../../model/canvas-model.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import type { Box, CardBox, HeaderBox, LegendBox, LineBox, TextBox } from '../sheet/boxes.ts';

/** A note. Everything in it is placed from its own top left corner. */
export interface NoteBox extends CardBox {
  readonly element: CanvasElement;
}

/** A block with its notes. */
export interface BlockBox {
  readonly keyword: ElementKeyword;
  readonly box: Box;
  /** The lines of its title. */
  readonly heading: readonly TextBox[];
  /** Its question and the number of its notes. */
  readonly texts: readonly TextBox[];
  readonly notes: readonly NoteBox[];
  /** What it is and how many notes it has, for those who do not see it. */
  readonly description: string;
}

/** A whole canvas, laid out: where everything stands, and nothing of how it looks. */
export interface CanvasLayout {
  readonly width: number;
  readonly height: number;
  /** What the picture is, for those who do not see it. */
  readonly description: string;
  readonly header: HeaderBox;
  /** The frame of the nine blocks and, where there is any, that of what stands beside the canvas. */
  readonly frames: readonly Box[];
  /** The hairlines between the blocks. */
  readonly lines: readonly LineBox[];
  /** The blocks, in reading order. */
  readonly blocks: readonly BlockBox[];
  readonly legend: LegendBox;
}
