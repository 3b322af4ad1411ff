import type { AstNode, CstNode } from 'langium';
import type { SyntaxNode } from '../language/syntax-node.ts';
import type { Token } from '../language/token.ts';
import type { Piece } from './placed-values.ts';
import type { Range } from './range.ts';

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const NO_PIECE: Piece = { range: NOWHERE };

/** The stretch of text that a node was parsed from; the start of the file for a node without text. */
export function rangeOf(node: AstNode): Range {
  return node.$cstNode?.range ?? NOWHERE;
}

/** The stretch of a node's word at a place, of the words that it begins with: of a property the first is its key. */
export function pieceRange(node: AstNode, place: number): Range {
  return wordOf(node, place).range;
}

/** What a node was parsed from; of a node without text, what stands at the start of the file. */
export function placeOf(node: AstNode): Piece {
  return node.$cstNode ?? NO_PIECE;
}

/** The word of a node at a place, of the words that it begins with. */
export function wordOf(node: AstNode, place: number): Piece {
  const piece = pieceOf(node.$cstNode);
  const at = (piece?.from ?? 0) + place;
  return piece && at < piece.to ? piece.tokens[at]! : NO_PIECE;
}

/** The text that a node was parsed from. */
export function sourceOf(node: AstNode): string {
  const piece = pieceOf(node.$cstNode);
  if (!piece) return '';
  return piece.to - piece.from === 1 ? piece.tokens[piece.from]!.image : piece.text;
}

/** The stretch of an element without the stray pieces behind its closing brace. */
export function partRange(node: AstNode & { readonly strays: readonly AstNode[] }): Range {
  const whole = rangeOf(node);
  const firstStray = pieceOf(node.strays[0]?.$cstNode);
  if (!firstStray) return whole;
  const last = firstStray.tokens[firstStray.from - 1];
  return last ? { start: whole.start, end: last.range.end } : whole;
}

/** The stretch of a token, whose lines and columns count from one. */
export function tokenRange(token: Token): Range {
  return token.range;
}

/** The stretch from the start of the first range to the end of the last. */
export function span(first: Range, last: Range): Range {
  return { start: first.start, end: last.end };
}

/** The tokens that a node was parsed from, in order. */
export function leavesOf(node: CstNode | undefined): readonly Token[] {
  const piece = pieceOf(node);
  return piece ? piece.tokens.slice(piece.from, piece.to) : [];
}

/** A piece of the concrete tree as what all of them are. */
export function pieceOf(node: CstNode | undefined): SyntaxNode | undefined {
  return node as SyntaxNode | undefined;
}
