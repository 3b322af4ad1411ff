import type { Box, LineBox } from '../sheet/boxes.ts';
import { BLOCK, LOWEST_STRIP, NOTE } from '../sheet/dimensions.ts';
import type { Surroundings } from '../sheet/surroundings.ts';
import { blockBox, measureHead } from './block-layout.ts';
import type { BlockBox } from './boxes.ts';
import type { BlockContent } from './canvas-content.ts';
import { gridHeight, placeGrid } from './note-grid.ts';
import type { NoteMeasurer } from './note-layout.ts';
import type { SheetShape } from './sheet-shape.ts';

/** Blocks side by side, each with its notes in rows. */
export interface Strip {
  readonly height: number;
  readonly blocks: readonly BlockBox[];
  /** The hairlines between the blocks. */
  readonly lines: readonly LineBox[];
}

/** How blocks share the width of a strip. */
export interface StripPlan {
  /** How many notes each has side by side. */
  readonly notesAcross: readonly number[];
  /** How wide each note is, the same in all blocks. */
  readonly noteWidth: number;
  /** How wide each block is. */
  readonly widths: readonly number[];
}

/**
 * Divides a strip among blocks: equally, with as many notes side by side as they need and as there is room for; where
 * one then has many more rows than another, that one gives it some of its room.
 *
 * @param counts how many notes each block has
 */
export function planStrip(counts: readonly number[], width: number, { noteWidth }: SheetShape): StripPlan {
  const room = width - counts.length * MARGINS;
  const scale = noteWidth / NOTE.width;
  const most = Math.max(counts.length, Math.floor(room / (Math.max(NOTE.narrowest * scale, NARROWEST) + BLOCK.gap)));
  const least = Math.min(most, Math.ceil(room / (NOTE.widest * scale + BLOCK.gap)));
  const notesAcross = share(counts, least, most);
  const pitch = room / notesAcross.reduce((sum, across) => sum + across, 0);
  let end = 0;
  const ends = notesAcross.map((across) => {
    end += MARGINS + across * pitch;
    return Math.round(end);
  });
  return {
    notesAcross,
    noteWidth: Math.floor(pitch) - BLOCK.gap,
    widths: ends.map((right, at) => right - (ends[at - 1] ?? 0)),
  };
}

function share(counts: readonly number[], least: number, most: number): number[] {
  const blocks = counts.length;
  const across = Math.min(Math.max(1, Math.floor(most / blocks)), Math.max(Math.ceil(least / blocks), ...counts));
  const notesAcross = counts.map(() => across);
  const rows = (at: number, more = 0) => Math.ceil(counts[at]! / (notesAcross[at]! + more));
  const places = counts.map((_, at) => at);
  for (;;) {
    const fullest = places.reduce((best, at) => (rows(at) > rows(best) ? at : best));
    const giver = places
      .filter((at) => at !== fullest && notesAcross[at]! > 1 && rows(at, -1) < rows(fullest))
      .reduce((best, at) => (best < 0 || rows(at, -1) < rows(best, -1) ? at : best), -1);
    if (giver < 0 || rows(fullest) < ROWS_WORTH_GIVING || rows(fullest, 1) === rows(fullest)) return notesAcross;
    notesAcross[fullest]!++;
    notesAcross[giver]!--;
  }
}

/** In less, amounts of money would be broken within a number. */
const NARROWEST = 160;

/** What a block needs in width beside its notes and the gap after each. */
const MARGINS = 2 * BLOCK.side - BLOCK.gap;

/** With fewer rows than this in the fullest block, equal parts are worth more than a lower strip. */
const ROWS_WORTH_GIVING = 4;

/** Lays blocks side by side over a width. */
export function layOutStrip(
  contents: readonly BlockContent[],
  plan: StripPlan,
  frame: Omit<Box, 'height'>,
  surroundings: Surroundings & { readonly measureNote: NoteMeasurer },
): Strip {
  const { measureNote } = surroundings;
  const heads = contents.map((content, at) => measureHead(content, plan.widths[at]!, surroundings.measurer));
  const head = Math.max(...heads.map(({ height }) => height));
  const { noteWidth } = plan;
  const notes = contents.map((content) => content.notes.map((note) => measureNote(note, noteWidth, surroundings)));
  const height = Math.max(
    LOWEST_STRIP,
    ...notes.map((own, at) => head + gridHeight(own, plan.notesAcross[at]!) + BLOCK.foot),
  );
  const lines: LineBox[] = [];
  let x = frame.x;
  const blocks = contents.map((content, at) => {
    const columns = plan.notesAcross[at]!;
    const width = plan.widths[at]!;
    const box: Box = { x, y: frame.y, width, height };
    const placed = placeGrid(notes[at]!, { columns, noteWidth }, x + BLOCK.side, frame.y + head);
    x += width;
    if (at < contents.length - 1) lines.push({ x1: x, y1: frame.y, x2: x, y2: frame.y + height });
    return blockBox(content, heads[at]!, box, placed);
  });
  return { height, blocks, lines };
}

/** How high a strip will be, about: told from the number of its notes, before they are measured. */
export function roughStripHeight(counts: readonly number[], width: number, shape: SheetShape): number {
  const { notesAcross } = planStrip(counts, width, shape);
  const rows = Math.max(1, ...counts.map((count, at) => Math.ceil(count / notesAcross[at]!)));
  return BLOCK.head + rows * (ROUGH_NOTE + BLOCK.gap) + BLOCK.foot;
}

/** A note with a title of one line and facts of one line. */
const ROUGH_NOTE = 50;
