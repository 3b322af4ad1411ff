import { type ParsedText, parse } from '../language/parse.ts';
import { type Gap, type Gaps, gapBeforeComment, lineBreak, TRAILING } from './gaps.ts';
import { layOutBlock } from './lay-out-block.ts';
import { layOutRows } from './lay-out-row.ts';
import { COMMENT, collectPieces, LINE_BREAK, type Piece } from './pieces.ts';
import { type Shape, shapesOf } from './shapes.ts';

/** What takes the place of a stretch of white space; offsets in UTF-16 code units. */
export interface SpaceEdit {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** How a canvas is to be laid out. */
export interface Formatting {
  /** In the order of the text; none where it is laid out so already. */
  readonly edits: readonly SpaceEdit[];
  /** The stretches that only make sense together: an element of several lines, or a run of elements on one line each. */
  readonly groups: readonly { readonly start: number; readonly end: number }[];
}

/** The least space before a comment behind something, and how much more than now it may get to keep its column. */
const LEAST_BEFORE_TRAILING = 2;
const MOST_MORE_BEFORE_TRAILING = 8;

/** The text of a canvas, laid out. What is broken in it stays as it is written. */
export function formatText(text: string): string {
  return applyEdits(text, formatCanvas(parse(text)).edits);
}

/** A text after some edits of it. */
export function applyEdits(text: string, edits: readonly SpaceEdit[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, newText } of edits) {
    parts.push(text.slice(from, start), newText);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}

/**
 * How the layout of a canvas is to change: only white space between tokens and comments does. Where an element has a
 * problem of syntax, nothing in it changes. Total on any text; takes time linear in it.
 */
export function formatCanvas(document: ParsedText): Formatting {
  const pieces = collectPieces(document);
  const shapes = shapesOf(document, pieces);
  if (!shapes || pieces.length === 0) return { edits: [], groups: [] };
  const gaps: Gaps = new Array<Gap>(pieces.length).fill(undefined);
  const runs = runsOf(shapes, pieces).flatMap((run) => layOutRows(pieces, run, gaps));
  const rows = new Set(runs.flat());
  const blocks = shapes.filter((shape) => !shape.isFrozen && !rows.has(shape));
  for (const block of blocks) layOutBlock(pieces, block, gaps);
  separate(pieces, shapes, rows, gaps);
  const text = document.textDocument.getText();
  return {
    edits: editsOf(text, pieces, gaps, shapes.at(-1)),
    groups: [...runs, ...blocks.map((block) => [block])].map((run) => ({
      start: pieces[run[0]!.first]!.start,
      end: pieces[run.at(-1)!.last]!.end,
    })),
  };
}

/** Lays out what stands before each element, and behind the last. */
function separate(pieces: readonly Piece[], shapes: readonly Shape[], rows: ReadonlySet<Shape>, gaps: Gaps): void {
  for (const [place, shape] of shapes.entries()) {
    const before = shapes[place - 1];
    const start = before ? before.last + 1 : 0;
    const hasStrays = !before && pieces.slice(0, shape.first).some(({ type }) => type !== COMMENT);
    if (before?.isFrozen || hasStrays) {
      // Broken text stays, with the comments behind it; the element behind it begins a line.
      if (!shape.isFrozen && pieces[shape.first]!.column > 0) gaps[shape.first] = KEEP_LINES;
      continue;
    }
    layOutBetween(pieces, start, shape, gaps);
    const isApart = before !== undefined && !(rows.has(before) && rows.has(shape));
    if (isApart) addBlankLine(start, shape.first, gaps);
  }
  const last = shapes.at(-1);
  if (!last || last.isFrozen) return;
  for (let place = last.last + 1; place < pieces.length; place += 1) gaps[place] = gapAtMargin(pieces, place);
}

/** Comments and the beginning of an element, behind another element or at the beginning of the text. */
function layOutBetween(pieces: readonly Piece[], start: number, { first, isFrozen }: Shape, gaps: Gaps): void {
  for (let place = start; place <= first; place += 1) gaps[place] = gapAtMargin(pieces, place);
  if (!isFrozen) return;
  // How a broken element is read hangs on its column.
  let place = first;
  while (place > start && pieces[place]!.breaks === 0) {
    gaps[place] = undefined;
    place -= 1;
  }
  const gap = gaps[place];
  const indent = pieces[place]!.column;
  if (place === 0 && pieces[0]!.breaks === 0) gaps[0] = undefined;
  else if (typeof gap === 'string') gaps[place] = gap.replace(/ *$/, ' '.repeat(indent));
}

function gapAtMargin(pieces: readonly Piece[], place: number): Gap {
  const { type, breaks } = pieces[place]!;
  if (place === 0) return '';
  return type === COMMENT ? gapBeforeComment(pieces, place, 0, true) : lineBreak(0, breaks > 1);
}

/** A blank line between two elements, before the comments that stand before the second, where there is none yet. */
function addBlankLine(start: number, first: number, gaps: Gaps): void {
  const breaks = Array.from({ length: first - start + 1 }, (_, offset) => start + offset).filter((place) => {
    const gap = gaps[place];
    return typeof gap === 'string' && gap.startsWith('\n');
  });
  if (breaks.length === 0 || breaks.some((place) => (gaps[place] as string).startsWith('\n\n'))) return;
  gaps[breaks[0]!] = `\n${gaps[breaks[0]!] as string}`;
}

/** The elements that are written on one line each, together where no blank line stands between them. */
function runsOf(shapes: readonly Shape[], pieces: readonly Piece[]): readonly (readonly Shape[])[] {
  const runs: Shape[][] = [];
  let before: Shape | undefined;
  for (const shape of shapes) {
    const isRow = shape.isOnOneLine && !shape.isFrozen;
    if (isRow && before && !hasBlankLine(pieces, before.last + 1, shape.first)) runs.at(-1)!.push(shape);
    else if (isRow) runs.push([shape]);
    before = isRow ? shape : undefined;
  }
  return runs;
}

function hasBlankLine(pieces: readonly Piece[], first: number, last: number): boolean {
  for (let place = first; place <= last; place += 1) if (pieces[place]!.breaks > 1) return true;
  return false;
}

/** Stands for the lines that are there, with an indentation of none. */
const KEEP_LINES = '\0';

function editsOf(text: string, pieces: readonly Piece[], gaps: Gaps, last: Shape | undefined): readonly SpaceEdit[] {
  // Lines before the first word go.
  const lineEnd = /\r\n|\n|\r/.exec(text.slice(pieces[0]?.start))?.[0] ?? /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const edits: SpaceEdit[] = [];
  let end = text.startsWith('\uFEFF') ? 1 : 0;
  let column = 0;
  const change = (start: number, gap: string) => {
    const newText = lineEnd === '\n' ? gap : gap.replaceAll('\n', lineEnd);
    if (text.slice(end, start) !== newText) edits.push({ start: end, end: start, newText });
  };
  for (const [place, piece] of pieces.entries()) {
    const written = text.slice(end, piece.start);
    const planned = gaps[place];
    let gap: string | undefined;
    if (planned === TRAILING) {
      gap = ' '.repeat(isLastOnLine(pieces, gaps, place) ? spaceBeforeTrailing(piece, column, written.length) : 1);
    } else if (planned === KEEP_LINES) gap = piece.breaks > 0 ? '\n'.repeat(piece.breaks) : '\n';
    else gap = planned;
    if (gap !== undefined) change(piece.start, gap);
    column = columnAfter(`${gap ?? written}${piece.text}`, column);
    end = piece.end;
  }
  const rest = text.slice(end);
  if (!last || last.isFrozen) {
    if (!/[\r\n]$/.test(text)) edits.push({ start: text.length, end: text.length, newText: lineEnd });
  } else if (rest !== lineEnd) {
    edits.push({ start: end, end: text.length, newText: lineEnd });
  }
  return edits;
}

/** Whether a line ends behind a piece once the text is laid out. */
function isLastOnLine(pieces: readonly Piece[], gaps: Gaps, place: number): boolean {
  const next = pieces[place + 1];
  const gap = gaps[place + 1];
  return next === undefined || (typeof gap === 'string' ? gap.startsWith('\n') || gap === KEEP_LINES : next.breaks > 0);
}

/** A comment behind something keeps its column where there is room. */
function spaceBeforeTrailing({ column }: Piece, end: number, written: number): number {
  const wanted = column - end;
  const isFine = wanted >= LEAST_BEFORE_TRAILING && wanted <= written + MOST_MORE_BEFORE_TRAILING;
  return isFine ? wanted : LEAST_BEFORE_TRAILING;
}

function columnAfter(text: string, column: number): number {
  let lineStart = -1;
  for (const { index, 0: mark } of text.matchAll(LINE_BREAK)) lineStart = index + mark.length;
  return lineStart < 0 ? column + text.length : text.length - lineStart;
}
