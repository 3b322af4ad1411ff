import { blockOf, type NamedBlock } from '../block-of.ts';
import { LABEL_DEPTH, type Piece } from './pieces.ts';

/** How many blocks have to be named by lines in bold before such lines count as headings. */
const SEVERAL = 2;

/**
 * Makes headings of bold lines such as `**Channels**`, whose word may as well be the name of a few notes, in a document
 * that names its other blocks by bold lines, and that block by none.
 */
export function withBoldLabels(pieces: readonly Piece[]): readonly Piece[] {
  const headings = pieces.filter((piece) => piece.kind === 'heading');
  if (headings.filter(({ depth }) => depth === LABEL_DEPTH).length < SEVERAL) return pieces;
  const named = new Set(headings.map(({ text }) => blockOf(text)?.block));
  return pieces.map((piece): Piece => {
    const label = boldLabel(piece);
    if (label === undefined || named.has(label.block)) return piece;
    return { kind: 'heading', depth: LABEL_DEPTH, text: label.text, line: label.line };
  });
}

function boldLabel(piece: Piece): (NamedBlock & { readonly text: string; readonly line: number }) | undefined {
  if (piece.kind !== 'item') return undefined;
  const { isParagraph, lead, more, line } = piece.item;
  if (!isParagraph || lead === undefined || more !== undefined) return undefined;
  const named = blockOf(lead);
  return named?.isBare ? { ...named, text: lead, line } : undefined;
}
