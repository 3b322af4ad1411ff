import { comparePositions, contains, type Position } from '../../model/range.ts';
import type { RenderedNote } from '../../protocol/rendering.ts';

/**
 * The note whose text a cursor stands in; undefined between notes. Where two meet, or one is part of another, the one that
 * begins later has it; of several that show the same text, the first.
 */
export function noteAtPosition(notes: readonly RenderedNote[], position: Position): RenderedNote | undefined {
  return notes
    .filter(({ range }) => contains(range, position))
    .reduce<RenderedNote | undefined>(
      (best, note) => (best === undefined || comparePositions(best.range.start, note.range.start) < 0 ? note : best),
      undefined,
    );
}
