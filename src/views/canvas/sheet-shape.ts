import { BLOCK, MARGIN, NOTE } from '../sheet/dimensions.ts';

/** How a canvas fills its sheet: wide as on paper, or narrow and high as beside a text. */
export interface SheetShape {
  /** How wide a note of the two upper rows is. */
  readonly noteWidth: number;
  /** Which width for its height a canvas of many notes comes near to. */
  readonly proportion: number;
}

/** A sheet of paper held across: what every export has. */
export const PAPER: SheetShape = { noteWidth: NOTE.width, proportion: Math.SQRT2 };

/** The shapes of a canvas, the widest first. */
const SHAPES: readonly SheetShape[] = [
  PAPER,
  { noteWidth: 220, proportion: 1 },
  { noteWidth: 180, proportion: 0.7 },
  { noteWidth: 152, proportion: 0.5 },
];

/** A canvas is drawn no smaller than this where a narrower shape of it helps: its small type can just be read. */
const READABLE = 0.85;

/**
 * The shape that a canvas is best read in where it is drawn as wide as a room: the widest that can be read, else the
 * narrowest.
 *
 * @param room its width in pixels; undefined for a sheet of paper
 */
export function shapeFor(room: number | undefined): SheetShape {
  if (room === undefined) return PAPER;
  return SHAPES.find((shape) => room >= widthOf(shape) * READABLE) ?? SHAPES.at(-1)!;
}

/** How wide a canvas is whose five columns have one note across. */
function widthOf({ noteWidth }: SheetShape): number {
  return 2 * MARGIN + 5 * columnWidth(1, noteWidth);
}

/** How wide a column is that has so many notes side by side. */
export function columnWidth(notesAcross: number, noteWidth: number): number {
  return 2 * BLOCK.side + notesAcross * noteWidth + (notesAcross - 1) * BLOCK.gap;
}
