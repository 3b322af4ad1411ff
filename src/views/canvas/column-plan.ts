import type { BlockName } from '../../taxonomy/elements.ts';
import { BLOCK, LOWEST_BLOCK } from '../sheet/dimensions.ts';
import { gridHeight } from './note-grid.ts';
import type { MeasuredNote } from './note-layout.ts';
import { columnWidth, type SheetShape } from './sheet-shape.ts';

/** The five columns of the two upper rows: one block that takes both rows, or two. */
export const COLUMNS: readonly (readonly BlockName[])[] = [
  ['partner'],
  ['activity', 'resource'],
  ['proposition'],
  ['relationship', 'channel'],
  ['segment'],
];

/** How the two upper rows are divided. */
export interface ColumnPlan {
  /** How many notes stand side by side in each of the five columns. */
  readonly notesAcross: readonly number[];
  /** How high the two rows are together. */
  readonly height: number;
  /** For each column of two blocks, how high the upper one is; the whole height for the others. */
  readonly splits: readonly number[];
}

/** The notes of each block of the two upper rows. */
export type UpperNotes = ReadonlyMap<BlockName, readonly MeasuredNote[]>;

/** Columns of unequal width must bring the canvas nearer to a sheet by so much: to this part of the distance. */
const WORTH_UNEQUAL = 0.5;

/** How much higher the rows may become so that the lines between upper and lower blocks meet across the canvas. */
const ALIGNED_WORTH = 1.12;

/**
 * Divides the two upper rows: one note across in every column as long as that is not too high, then one more in the
 * column that is the highest, until the canvas has about the proportion of its sheet.
 *
 * @param heads how far below a block's top its notes begin, in the upper and in the lower row
 * @param heightBelow how high everything else is, by the width of the canvas
 */
export function planColumns(
  notes: UpperNotes,
  shape: SheetShape,
  heads: readonly number[],
  heightBelow: (width: number) => number,
): ColumnPlan {
  let notesAcross = COLUMNS.map(() => 1);
  let columns = COLUMNS.map((blocks) => columnNeeds(blocks, notes, 1, heads));
  let distance = distanceToSheet(notesAcross, columns, shape, heightBelow);
  for (;;) {
    const highest = columns.reduce((best, column, at) => (column.total > columns[best]!.total ? at : best), 0);
    const across = notesAcross[highest]! + 1;
    if (!COLUMNS[highest]!.some((block) => (notes.get(block) ?? []).length >= across)) break;
    const nextAcross = notesAcross.with(highest, across);
    const nextColumns = columns.with(highest, columnNeeds(COLUMNS[highest]!, notes, across, heads));
    const nextDistance = distanceToSheet(nextAcross, nextColumns, shape, heightBelow);
    if (distance <= 0 || -nextDistance > distance * WORTH_UNEQUAL) break;
    notesAcross = nextAcross;
    columns = nextColumns;
    distance = nextDistance;
  }
  return { notesAcross, ...splitRows(columns) };
}

/** How high the blocks of one column have to be. */
interface ColumnNeeds {
  readonly blocks: readonly number[];
  readonly total: number;
}

function columnNeeds(
  blocks: readonly BlockName[],
  notes: UpperNotes,
  across: number,
  heads: readonly number[],
): ColumnNeeds {
  const heights = blocks.map((block, row) =>
    Math.max(LOWEST_BLOCK, heads[row]! + gridHeight(notes.get(block) ?? [], across) + BLOCK.foot),
  );
  return { blocks: heights, total: heights.reduce((sum, height) => sum + height, 0) };
}

/** How far a canvas is from the proportions of a sheet: positive where it is too high, negative where too wide. */
function distanceToSheet(
  notesAcross: readonly number[],
  columns: readonly ColumnNeeds[],
  { noteWidth, proportion }: SheetShape,
  heightBelow: (width: number) => number,
): number {
  const width = notesAcross.reduce((sum, across) => sum + columnWidth(across, noteWidth), 0);
  const height = Math.max(...columns.map(({ total }) => total)) + heightBelow(width);
  return Math.log(proportion) - Math.log(width / height);
}

function splitRows(columns: readonly ColumnNeeds[]): Pick<ColumnPlan, 'height' | 'splits'> {
  const apart = Math.max(2 * LOWEST_BLOCK, ...columns.map(({ total }) => total));
  const pairs = columns.filter(({ blocks }) => blocks.length === 2);
  const upper = Math.max(...pairs.map(({ blocks }) => blocks[0]!));
  const lower = Math.max(...pairs.map(({ blocks }) => blocks[1]!));
  const aligned = upper + lower <= apart * ALIGNED_WORTH;
  const height = aligned ? Math.max(apart, upper + lower) : apart;
  return {
    height,
    splits: columns.map(({ blocks }) =>
      blocks.length < 2 ? height : aligned ? split(height, upper, lower) : split(height, blocks[0]!, blocks[1]!),
    ),
  };
}

/** Where to part a height: in the middle, as far as both parts are high enough. */
function split(height: number, upper: number, lower: number): number {
  return Math.round(Math.min(Math.max(height / 2, upper), height - lower));
}
