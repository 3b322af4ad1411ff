import type { IToken } from 'chevrotain';
import {
  type AstNode,
  type CompositeCstNode,
  type CstNode,
  isCompositeCstNode,
  isLeafCstNode,
  type LeafCstNode,
} from 'langium';
import type { Range } from './range.ts';

const NOWHERE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The stretch of text that a node was parsed from; the start of the file for a node without text. */
export function rangeOf(node: AstNode): Range {
  return node.$cstNode?.range ?? NOWHERE;
}

/** The stretch of a node's piece at a place: a keyword or a property's word is the first of its node. */
export function pieceRange(node: AstNode, place: number): Range {
  return (node.$cstNode as CompositeCstNode | undefined)?.content[place]?.range ?? NOWHERE;
}

/** The stretch of an element without the stray pieces behind its closing brace. */
export function partRange(node: AstNode & { readonly strays: readonly AstNode[] }): Range {
  const whole = rangeOf(node);
  const firstStray = node.strays[0]?.$cstNode;
  if (!firstStray) return whole;
  const content = (node.$cstNode as CompositeCstNode).content;
  const last = content[content.indexOf(firstStray) - 1];
  return last ? { start: whole.start, end: last.range.end } : whole;
}

/** The stretch of a token, whose lines and columns count from one. */
export function tokenRange(token: IToken): Range {
  return {
    start: { line: token.startLine! - 1, character: token.startColumn! - 1 },
    end: { line: token.endLine! - 1, character: token.endColumn! },
  };
}

/** The stretch from the start of the first range to the end of the last. */
export function span(first: Range, last: Range): Range {
  return { start: first.start, end: last.end };
}

/** The tokens that a node was parsed from, in order. */
export function* leavesOf(node: CstNode | undefined): Iterable<LeafCstNode> {
  if (!node) return;
  if (isLeafCstNode(node)) yield node;
  else if (isCompositeCstNode(node)) for (const child of node.content) yield* leavesOf(child);
}
