import { contains, type Position } from '../model/range.ts';
import type { RenderedNote } from '../protocol/rendering.ts';

/** The note whose text a cursor stands in; undefined between notes. Where two meet, the later one has it. */
export function noteAtPosition(notes: readonly RenderedNote[], position: Position): RenderedNote | undefined {
  return notes
    .filter(({ range }) => contains(range, position))
    .sort((a, b) => a.index - b.index)
    .at(-1);
}
