import { type Gaps, gapBeforeComment, hasComment, lineBreak, spaceBefore } from './gaps.ts';
import { COMMENT, endsLine, type Piece, widthOf } from './pieces.ts';
import { type FactShape, type Shape, spansOneLine } from './shapes.ts';

const INDENT = 2;
/** The least space between a word and what stands under others in a column. */
const LEAST_SPACE = 2;
/** How much more space than that an alignment may have which somebody chose: it stays, so that one fact is one change. */
const MOST_EXTRA = 4;

/** Lays an element out over several lines: one fact on each, its values in one column. */
export function layOutBlock(pieces: readonly Piece[], { first, last, open, close, facts }: Shape, gaps: Gaps): void {
  layOutHead(pieces, first, open ?? last, gaps);
  if (open === undefined || close === undefined) return;
  const column = valueColumn(pieces, facts);
  for (let place = open + 1; place < close; place += 1) {
    if (pieces[place]!.type === COMMENT) gaps[place] = commentGap(pieces, place, INDENT, place > open + 1);
  }
  for (const fact of facts) {
    gaps[fact.first] = lineBreak(INDENT, fact.first > open + 1 && pieces[fact.first]!.breaks > 1);
    layOutValues(pieces, fact, column, gaps);
  }
  alignRated(pieces, facts, gaps);
  gaps[close] = lineBreak(0);
}

/** An element's keyword, id, title and brace stand on one line, unless a comment keeps them apart. */
function layOutHead(pieces: readonly Piece[], first: number, last: number, gaps: Gaps): void {
  for (let place = first + 1; place <= last; place += 1) {
    const piece = pieces[place]!;
    if (piece.type === COMMENT) gaps[place] = commentGap(pieces, place, INDENT, false);
    else gaps[place] = endsLine(pieces[place - 1]!) ? lineBreak(piece.type === '{' ? 0 : INDENT) : spaceBefore(piece);
  }
}

/** A comment at the margin stays there. */
function commentGap(pieces: readonly Piece[], place: number, indent: number, mayHaveBlankLine: boolean) {
  const { breaks, column } = pieces[place]!;
  return gapBeforeComment(pieces, place, breaks > 0 && column === 0 ? 0 : indent, mayHaveBlankLine);
}

/** Values stay on the lines on which they stand, but the first, which stands beside its word. */
function layOutValues(pieces: readonly Piece[], { first, last }: FactShape, column: number, gaps: Gaps): void {
  for (let place = first + 1; place <= last; place += 1) {
    const piece = pieces[place]!;
    const before = pieces[place - 1]!;
    const isFirst = place === first + 1;
    if (piece.type === COMMENT) gaps[place] = commentGap(pieces, place, INDENT + column, false);
    else if (isFirst && piece.type !== ',') gaps[place] = ' '.repeat(column - widthOf(before.text));
    else if (piece.breaks > 0) gaps[place] = lineBreak(INDENT + column);
    else gaps[place] = spaceBefore(piece);
  }
}

/** How far behind the beginning of a fact its values begin. */
function valueColumn(pieces: readonly Piece[], facts: readonly FactShape[]): number {
  return columnOf(
    facts
      .filter(({ first, last }) => first < last)
      .map(({ first }) => cellBefore(pieces, first, pieces[first]!.breaks > 0)),
  );
}

/** A piece that another follows in the next column. */
interface Cell {
  readonly width: number;
  /** How far behind its beginning the next one begins as it is written; undefined where that tells nothing. */
  readonly written: number | undefined;
}

function cellBefore(pieces: readonly Piece[], place: number, isPlaced: boolean): Cell {
  const { text, end } = pieces[place]!;
  const next = pieces[place + 1]!;
  const width = widthOf(text);
  return { width, written: isPlaced && next.breaks === 0 ? width + next.start - end : undefined };
}

/** The column after some cells: the one in which all that follow them stand as they are written, or the nearest. */
function columnOf(cells: readonly Cell[]): number {
  let widest = 0;
  for (const { width } of cells) widest = Math.max(widest, width);
  const least = widest + LEAST_SPACE;
  const written = cells[0]?.written;
  const isChosen = written !== undefined && written >= least && written <= least + MOST_EXTRA;
  return isChosen && cells.every((cell) => cell.written === written) ? written : least;
}

/** Ids, levels and texts of what is rated stand in columns over all facts of the element. */
function alignRated(pieces: readonly Piece[], facts: readonly FactShape[], gaps: Gaps): void {
  const rows = facts.filter(
    ({ type, first, last, parts }) =>
      type === 'RatedTexts' &&
      parts.length === 1 &&
      parts[0]!.first === first + 1 &&
      parts[0]!.last === last &&
      !hasComment(pieces, first, last) &&
      spansOneLine(pieces, first + 1, last - 1),
  );
  for (const cell of [1, 2]) {
    const reaching = rows.filter(({ first, last }) => last > first + cell && pieces[first + cell + 1]!.breaks === 0);
    const column = columnOf(reaching.map(({ first }) => cellBefore(pieces, first + cell, true)));
    for (const { first } of reaching) {
      gaps[first + cell + 1] = ' '.repeat(column - widthOf(pieces[first + cell]!.text));
    }
  }
}
