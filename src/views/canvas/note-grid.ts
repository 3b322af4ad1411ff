import { BLOCK } from '../sheet/dimensions.ts';
import type { NoteBox } from './boxes.ts';
import type { MeasuredNote } from './note-layout.ts';

/** Notes in rows, which are read like lines of text; the notes of a row are equally high. */
export interface NoteGrid {
  readonly columns: number;
  /** How wide each note is. */
  readonly noteWidth: number;
}

/** How high a grid of notes is; 0 without notes. */
export function gridHeight(notes: readonly MeasuredNote[], columns: number): number {
  let height = 0;
  for (let at = 0; at < notes.length; at += columns) height += rowHeight(notes, at, columns) + BLOCK.gap;
  return Math.max(0, height - BLOCK.gap);
}

/** Puts the notes of a grid in place, its top left corner being at `x`, `y`. */
export function placeGrid(
  notes: readonly MeasuredNote[],
  { columns, noteWidth }: NoteGrid,
  x: number,
  y: number,
): readonly NoteBox[] {
  const placed: NoteBox[] = [];
  let top = y;
  for (let at = 0; at < notes.length; at += columns) {
    const height = rowHeight(notes, at, columns);
    notes.slice(at, at + columns).forEach((note, column) => {
      placed.push(note.place({ x: x + column * (noteWidth + BLOCK.gap), y: top, width: noteWidth, height }));
    });
    top += height + BLOCK.gap;
  }
  return placed;
}

function rowHeight(notes: readonly MeasuredNote[], from: number, columns: number): number {
  let height = 0;
  for (let at = from; at < Math.min(from + columns, notes.length); at++) height = Math.max(height, notes[at]!.height);
  return height;
}
