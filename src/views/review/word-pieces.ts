import { diffWordsWithSpace } from 'diff';

/** A stretch of a text that is the same, new or gone. */
export interface Piece {
  readonly text: string;
  readonly mark: 'same' | 'added' | 'removed';
}

/** Beyond this many characters two texts are told whole, one after the other: nobody compares pages word by word. */
const LONGEST_COMPARED = 4000;

/** What differs between two texts, word by word; of scripts without spaces by what a reader takes for words. */
export function wordPieces(before: string, after: string): readonly Piece[] {
  if (before === after) return before === '' ? [] : [{ text: before, mark: 'same' }];
  if (before.length + after.length > LONGEST_COMPARED) return wholePieces(before, after);
  const words = new Intl.Segmenter('und', { granularity: 'word' });
  const pieces = diffWordsWithSpace(before, after, { intlSegmenter: words }).map(({ value, added, removed }) => ({
    text: value,
    mark: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
  }));
  return pieces.some(({ mark, text }) => mark === 'same' && /[\p{L}\p{N}]/u.test(text))
    ? pieces
    : wholePieces(before, after);
}

/** A value in place of another, each as a whole. */
export function wholePieces(before: string, after: string): readonly Piece[] {
  const pieces: readonly Piece[] = [
    { text: before, mark: 'removed' },
    { text: after, mark: 'added' },
  ];
  return pieces.filter(({ text }) => text !== '');
}
