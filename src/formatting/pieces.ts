import type { CompositeCstNode, CstNode, LeafCstNode } from 'langium';
import { isUnclosedComment } from '../language/comments.ts';
import type { BmcLexingReport } from '../language/lexer.ts';
import type { ParsedText } from '../language/parse.ts';

/** A token or a comment: what formatting never changes. White space alone stands between two of them. */
export interface Piece {
  readonly text: string;
  /** Where it begins and ends, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** The name of its token; `COMMENT` for every comment. */
  readonly type: string;
  /** How many lines end between the piece before it, or the beginning of the text, and its own beginning. */
  readonly breaks: number;
  /** How many characters stand before it on its line. */
  readonly column: number;
}

export const COMMENT = 'COMMENT';

/** All pieces of a text, in its order. Takes time linear in the text. */
export function collectPieces(document: ParsedText): readonly Piece[] {
  const { value, lexerReport } = document.parseResult;
  const text = document.textDocument.getText();
  const tokens: LeafCstNode[] = [];
  if (value.$cstNode) collectLeaves(value.$cstNode, tokens);
  const comments = (lexerReport as BmcLexingReport).comments;
  const found = [
    ...tokens.map((leaf) => ({ start: leaf.offset, end: leaf.end, type: leaf.tokenType.name })),
    ...comments.map(({ startOffset, image }) => ({
      start: startOffset,
      end: startOffset + image.length,
      type: COMMENT,
    })),
  ].sort((a, b) => a.start - b.start);
  let before = 0;
  let lineStart = 0;
  return found.map(({ start, end, type }): Piece => {
    let breaks = 0;
    const space = text.slice(before, start);
    // Most pieces stand on one line with the one before: those need no search.
    if (space.includes('\n') || space.includes('\r')) {
      for (const { index, 0: mark } of space.matchAll(LINE_BREAK)) {
        breaks += 1;
        lineStart = before + index + mark.length;
      }
    }
    const column = start - lineStart;
    const image = text.slice(start, end);
    const lastBreak = Math.max(image.lastIndexOf('\n'), image.lastIndexOf('\r'));
    if (lastBreak >= 0) lineStart = start + lastBreak + 1;
    before = end;
    return { text: image, start, end, type, breaks, column };
  });
}

/** The tokens below a node, in the order of the text; the language nests a few levels deep at most. */
function collectLeaves(node: CstNode, leaves: LeafCstNode[]): void {
  if ('content' in node) for (const child of (node as CompositeCstNode).content) collectLeaves(child, leaves);
  else leaves.push(node as LeafCstNode);
}

/** What ends a line. */
export const LINE_BREAK = /\r\n|\n|\r/g;

/** Whether a comment goes to its line's end, so that what follows it begins a line. */
export function endsLine({ type, text }: Piece): boolean {
  return type === COMMENT && (text.startsWith('//') || isUnclosedComment(text));
}

/** How many columns a text takes: letters without the marks that stand on them. */
export function widthOf(text: string): number {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of plain letters
  return /^[\x00-\x7f]*$/.test(text) ? text.length : [...text.replace(/\p{M}/gu, '')].length;
}
