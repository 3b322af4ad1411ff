import type { Catalogue } from '../../messages/catalogue.ts';
import type { Detail } from '../review/review.ts';
import { exchange, type Piece } from '../review/word-pieces.ts';
import { codeSpans } from '../text/inline-code.ts';

/** Of an unchanged stretch so many characters are told at each end of it: what changed is what matters. */
const AROUND = 36;

/** One thing that is said of a note, as one text: under which name, what was, and what is. */
export function detailPieces(detail: Detail, catalogue: Catalogue): readonly Piece[] {
  const { key, kind, pieces } = detail;
  if (kind === 'said') return pieces.map(({ text }) => same(plainMessage(text, catalogue)));
  const marked = kind === 'added' || kind === 'removed' ? pieces.map(({ text }) => ({ text, mark: kind })) : pieces;
  return [...(key === undefined ? [] : [same(`${key}: `)]), ...exchange(shortened(marked), ' → ')];
}

/** The same for those who do not see what is struck through. */
export function detailWords(detail: Detail, catalogue: Catalogue): string {
  const { key, kind, pieces } = detail;
  const told = detailPieces({ ...detail, key: undefined }, catalogue);
  const head = key === undefined ? '' : `${key}: `;
  if (kind !== 'changed') return head + signOf(kind) + textOf(told);
  return head + beforeAndAfter(pieces);
}

/** What a text was and is, one after the other. */
export function beforeAndAfter(pieces: readonly Piece[]): string {
  const before = textOf(pieces.filter(({ mark }) => mark !== 'added')).trim();
  const after = textOf(pieces.filter(({ mark }) => mark !== 'removed')).trim();
  return before === after ? after : `${before || '∅'} → ${after || '∅'}`;
}

/** A message without the backticks around words of the language: they say nothing to who does not write it. */
export function plainMessage(message: string, { changes }: Catalogue): string {
  return codeSpans(message)
    .map(({ isCode, text }) => (isCode ? changes.quoted({ words: text }) : text))
    .join('');
}

function signOf(kind: Detail['kind']): string {
  return kind === 'added' ? '+ ' : kind === 'removed' ? '− ' : '';
}

/** Long stretches that stayed, cut to what stands beside a change. */
function shortened(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.every(({ mark }) => mark === 'same')) return pieces;
  return pieces.map((piece, at) => {
    const { mark, text } = piece;
    if (mark !== 'same' || text.length <= 2 * AROUND + 12) return piece;
    const head = at === 0 ? '' : text.slice(0, text.lastIndexOf(' ', AROUND) + 1 || AROUND).trimEnd();
    const from = text.indexOf(' ', text.length - AROUND);
    const tail = at === pieces.length - 1 ? '' : text.slice(from < 0 ? text.length - AROUND : from + 1);
    return same(`${head} … ${tail}`.trimStart());
  });
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function same(text: string): Piece {
  return { text, mark: 'same' };
}
