import { COMMENT, endsLine, type Piece, widthOf } from './pieces.ts';

/** Stands before a comment behind something on its line: one space where more follows, else what keeps its column. */
export const TRAILING = Symbol('trailing');

/** What is to stand before a piece; undefined leaves what stands there. */
export type Gap = string | typeof TRAILING | undefined;

/** The gaps of a text, by the piece that each stands before. */
export type Gaps = Gap[];

/** Line breaks and an indentation; at most one blank line. `\n` stands for what ends the lines of the text. */
export function lineBreak(indent: number, hasBlankLine = false): string {
  return `${hasBlankLine ? '\n\n' : '\n'}${' '.repeat(indent)}`;
}

/** The space between two pieces on one line. */
export function spaceBefore(piece: Piece): string {
  return piece.type === ',' ? '' : ' ';
}

/**
 * The gap before a comment.
 *
 * @param indent where it begins if it has its line to itself
 */
export function gapBeforeComment(
  pieces: readonly Piece[],
  place: number,
  indent: number,
  mayHaveBlankLine: boolean,
): Gap {
  const { breaks } = pieces[place]!;
  if (breaks > 0 || (place > 0 && endsLine(pieces[place - 1]!))) {
    return lineBreak(indent, mayHaveBlankLine && breaks > 1);
  }
  return TRAILING;
}

/** How many columns the pieces of a stretch take with their gaps, all on one line. */
export function widthWith(pieces: readonly Piece[], gaps: Gaps, first: number, last: number): number {
  let width = 0;
  for (let place = first; place <= last; place += 1) {
    const gap = gaps[place];
    if (place > first && typeof gap === 'string') width += gap.length;
    width += widthOf(pieces[place]!.text);
  }
  return width;
}

/** Whether there is a comment in a stretch. */
export function hasComment(pieces: readonly Piece[], first: number, last: number): boolean {
  for (let place = first; place <= last; place += 1) if (pieces[place]!.type === COMMENT) return true;
  return false;
}
