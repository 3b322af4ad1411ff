import { isUnclosedComment } from '../language/comments.ts';
import type { Element, Stray } from '../language/generated/ast.ts';
import { PROPERTY_WORDS } from '../language/keywords.ts';
import { type BmcLexingReport, LARGEST_TEXT } from '../language/lexer.ts';
import { normalizeId } from '../language/names.ts';
import { ELEMENT_KEYWORDS } from '../taxonomy/elements.ts';
import { nearestWords } from '../taxonomy/nearest.ts';
import type { CanvasElement, Comment } from './canvas-model.ts';
import { readTextValue } from './lower-values.ts';
import { type Lowering, report } from './lowering.ts';
import type { Range } from './range.ts';
import { pieceRange, rangeOf, span } from './source-range.ts';

const TOP: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
const REPLACEMENT_CHARACTER = '\uFFFD';

/** Reports a file that is too large to be read, or was not encoded as UTF-8. */
export function reportFile(lowering: Lowering, text: string, lexing: BmcLexingReport): void {
  if (lexing.tooLarge) {
    const megabytes = LARGEST_TEXT / 1024 / 1024;
    report(lowering, { code: 'file/too-large', range: TOP, args: { megabytes }, owner: undefined });
  } else if (text.includes(REPLACEMENT_CHARACTER)) {
    report(lowering, { code: 'encoding/not-utf-8', range: TOP, args: {}, owner: undefined });
  }
}

/** Reports comments that are not closed; each ends at its line's end. */
export function reportComments(lowering: Lowering, comments: readonly Comment[]): void {
  for (const { text, range } of comments) {
    if (!isUnclosedComment(text)) continue;
    report(lowering, { code: 'syntax/unclosed-comment', range, args: {}, owner: undefined });
  }
}

/** Reports what is wrong with an element as a whole: its title, its braces, and pieces that belong nowhere. */
export function reportElement(lowering: Lowering, node: Element, element: CanvasElement): void {
  const owner = element.index;
  if (node.title) readTextValue(lowering, node.title, element);
  if (node.keyword === 'canvas' && node.name !== undefined) {
    report(lowering, { code: 'syntax/header-id', range: pieceRange(node, 1), args: { id: node.name }, owner });
  }
  reportRun(lowering, node.surplus, owner);
  const args = { element: { label: element.label, keyword: element.keyword } };
  const lostBrace = node.title?.unclosed !== undefined && !node.open;
  if (node.open && !node.closed) {
    report(lowering, { code: 'syntax/missing-close', range: element.nameRange, args, owner });
  } else if (!node.open && !lostBrace && (node.closed || node.properties.length > 0)) {
    report(lowering, { code: 'syntax/missing-open', range: element.nameRange, args, owner });
  }
}

/**
 * Reports the pieces outside of every element, one problem for each line of them. A line that opens a brace is an
 * element whose keyword is not known: what stands in its braces goes with it.
 */
export function reportStrays(lowering: Lowering, strays: readonly Stray[], before: CanvasElement | undefined): void {
  let isFact = false;
  let isInside = false;
  for (const run of groupByLine(strays)) {
    const first = run[0]!;
    if (isInside) {
      isInside = !run.some((piece) => piece.token === '}');
      continue;
    }
    if (first.token === '}') {
      const range = rangeOf(first);
      if (!isFact) report(lowering, { code: 'syntax/extra-brace', range, args: {}, owner: undefined });
      continue;
    }
    isFact = PROPERTY_WORDS.has(first.token);
    if (isFact) {
      const key = first.token;
      const place = { range: rangeOf(first), owner: before?.index, doubts: key };
      report(lowering, { code: 'syntax/fact-outside', args: { key }, ...place });
    } else {
      reportStrayRun(lowering, run);
      isInside = run.some((piece) => piece.token === '{') && run.at(-1)!.token !== '}';
    }
  }
}

/** A line outside of every element; its first word may be an element's, mistyped. */
function reportStrayRun(lowering: Lowering, run: readonly Stray[]): void {
  const [first, second] = run;
  const nearest = nearestWords(first!.token, ELEMENT_KEYWORDS);
  const lostId = second && /^[\p{L}_]/u.test(second.token) ? { lostId: normalizeId(second.token) } : {};
  if (nearest.length === 0) reportRun(lowering, run, undefined, lostId);
  else {
    const args = { text: first!.token, nearest };
    report(lowering, { code: 'syntax/stray', range: rangeOf(first!), args, owner: undefined, ...lostId });
  }
}

type Piece = Stray | Element['surplus'][number];

/** One problem for each line of pieces that stand together. */
function reportRun(
  lowering: Lowering,
  pieces: readonly Piece[],
  owner: number | undefined,
  lost: { readonly lostId?: string } = {},
): void {
  for (const run of groupByLine(pieces)) {
    const first = run[0]!;
    const range = span(rangeOf(first), rangeOf(run.at(-1)!));
    report(lowering, { code: 'syntax/stray', range, args: { text: textOf(run), nearest: [] }, owner, ...lost });
  }
}

const LONGEST_QUOTE = 40;

function textOf(run: readonly Piece[]): string {
  const text = run
    .slice(0, LONGEST_QUOTE)
    .map((piece) => piece.token)
    .join(' ');
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text;
}

function groupByLine<Node extends Piece>(pieces: readonly Node[]): Node[][] {
  const runs: Node[][] = [];
  let line = -1;
  for (const piece of pieces) {
    const at = rangeOf(piece).start.line;
    if (at === line) runs.at(-1)!.push(piece);
    else runs.push([piece]);
    line = at;
  }
  return runs;
}
