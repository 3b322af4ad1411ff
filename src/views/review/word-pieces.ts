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
  const pieces = joined(
    diffWordsWithSpace(before, after, segmenting()).map(({ value, added, removed }) => ({
      text: value,
      mark: added ? ('added' as const) : removed ? ('removed' as const) : ('same' as const),
    })),
  );
  const kept = pieces.reduce((sum, { mark, text }) => sum + (mark === 'same' ? lettersIn(text) : 0), 0);
  const most = Math.max(lettersIn(before), lettersIn(after));
  return kept < most * LEAST_KEPT ? wholePieces(before, after) : pieces;
}

let words: Intl.Segmenter | undefined;

/** Browsers of before 2024 may know no words: there they are told apart by spaces and signs. */
function segmenting(): { readonly intlSegmenter?: Intl.Segmenter } {
  if (Intl.Segmenter === undefined) return {};
  words ??= new Intl.Segmenter('und', { granularity: 'word' });
  return { intlSegmenter: words };
}

/** Where less than this part of a text stayed, it reads best as one text in place of another. */
const LEAST_KEPT = 0.3;

/** Changes with nothing but spaces and signs between them, as one: what stood there, then what stands there. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const told: Piece[] = [];
  let removed = '';
  let added = '';
  let between = '';
  const tell = () => {
    told.push(...wholePieces(removed, added));
    if (between !== '') told.push({ text: between, mark: 'same' });
    removed = added = between = '';
  };
  for (const { mark, text } of pieces) {
    const isChanging = removed + added !== '';
    if (mark === 'same') {
      if (isChanging && lettersIn(text) === 0) between += text;
      else {
        tell();
        told.push({ text, mark });
      }
      continue;
    }
    if (between !== '' && removed !== '' && added !== '') {
      removed += between;
      added += between;
      between = '';
    } else if (between !== '') tell();
    if (mark === 'removed') removed += text;
    else added += text;
  }
  tell();
  return told;
}

/** How many letters and digits a text has. */
function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

/** A value in place of another, each as a whole. */
export function wholePieces(before: string, after: string): readonly Piece[] {
  const pieces: readonly Piece[] = [
    { text: before, mark: 'removed' },
    { text: after, mark: 'added' },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** Pieces with a sign between what was and what is, where the one stands in place of the other; else with a space there. */
export function exchange(pieces: readonly Piece[], between: string): readonly Piece[] {
  const isWhole = pieces.every(({ mark }) => mark !== 'same');
  return pieces.flatMap((piece, at): readonly Piece[] => {
    const before = pieces[at - 1];
    if (before?.mark !== 'removed' || piece.mark !== 'added') return [piece];
    if (isWhole) return [{ text: between, mark: 'same' }, piece];
    return /\s$/.test(before.text) || /^\s/.test(piece.text) ? [piece] : [{ text: ' ', mark: 'same' }, piece];
  });
}
