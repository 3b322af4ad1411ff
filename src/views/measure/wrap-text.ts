import { graphemesOf } from '../text/graphemes.ts';
import type { Font, TextMeasurer } from './text-measurer.ts';

/** One line of a wrapped text, and how wide it may be at most. */
export interface Line {
  readonly text: string;
  readonly width: number;
}

/** How a text is to be broken into lines. */
export interface Wrapping {
  readonly font: Font;
  readonly measurer: TextMeasurer;
  /** How wide a line may be: the same for all, or by its number from 0. */
  readonly room: number | ((line: number) => number);
  /** At most so many lines; the last then ends with `…`. Without it, all of the text is kept. */
  readonly lines?: number;
  /** Whether the lines of a short text are to be about equally long, so that no word is left alone on the last. */
  readonly balanced?: boolean;
}

/**
 * Breaks a text into lines that fit: between words, after hyphens and slashes, between ideographs; a word that is
 * wider than a line is broken anywhere, but never within what a reader sees as one character.
 *
 * Gives no line for an empty text.
 */
export function wrapText(text: string, wrapping: Wrapping): readonly Line[] {
  const { font, measurer, room, lines: most = Number.POSITIVE_INFINITY } = wrapping;
  const roomOf = typeof room === 'number' ? () => room : room;
  const pieces = [...piecesOf(text)].map((piece) => measured(piece, font, measurer));
  const lines = fill(pieces, wrapping, roomOf);
  if (lines.length > most) return shortened(lines.slice(0, most), wrapping, roomOf(most - 1));
  if (!wrapping.balanced || lines.length < 2 || lines.length > MOST_BALANCED) return lines;
  const less = spareRoom(pieces, roomOf, lines.length);
  return less > 0 ? fill(pieces, wrapping, (line) => roomOf(line) - less) : lines;
}

/**
 * Breaks a sequence of short texts into lines, with a sign between one and the next: between texts rather than within
 * one, as long as that takes no more lines, or one more of many.
 */
export function wrapSequence(texts: readonly string[], between: string, wrapping: Wrapping): readonly Line[] {
  const { font, measurer, room } = wrapping;
  const run = wrapText(texts.join(between), wrapping);
  if (run.length < 2 || typeof room !== 'number') return run;
  const gap = measurer.width(between, font);
  const most = run.length < MANY_LINES ? run.length : run.length + 1;
  const whole: Line[] = [];
  for (const text of texts) {
    const width = measurer.width(text, font);
    const last = whole.at(-1);
    if (last !== undefined && last.width + gap + width <= room) {
      whole[whole.length - 1] = { text: last.text + between + text, width: last.width + gap + width };
    } else {
      whole.push(...(width <= room ? [{ text, width }] : wrapText(text, wrapping)));
    }
    if (whole.length > most) return run;
  }
  return whole;
}

/** From so many lines on, one more matters less than that each begins with something new. */
const MANY_LINES = 3;

/** Texts of more lines than this are read as a paragraph, whose last line may be short. */
const MOST_BALANCED = 4;

/** What stands together on a line, and its width without and with the spaces at its end. */
interface Piece {
  readonly text: string;
  readonly bare: number;
  readonly full: number;
}

function measured(text: string, font: Font, measurer: TextMeasurer): Piece {
  const trimmed = text.trimEnd();
  const bare = measurer.width(trimmed, font);
  return { text, bare, full: text === trimmed ? bare : measurer.width(text, font) };
}

/** Fills line after line with as many pieces as fit. */
function fill(
  pieces: readonly Piece[],
  { font, measurer, lines: most = Number.POSITIVE_INFINITY }: Wrapping,
  roomOf: (line: number) => number,
): readonly Line[] {
  const lines: Line[] = [];
  let line = '';
  let width = 0;
  let widthWithSpace = 0;

  const endLine = () => {
    if (line !== '') lines.push({ text: line.trimEnd(), width });
    line = '';
    width = 0;
    widthWithSpace = 0;
  };
  const append = ({ text, bare, full }: Piece) => {
    line += text;
    width = widthWithSpace + bare;
    widthWithSpace += full;
  };

  for (const piece of pieces) {
    if (lines.length > most) break;
    if (widthWithSpace + piece.bare > roomOf(lines.length)) endLine();
    if (piece.bare <= roomOf(lines.length)) {
      append(piece);
      continue;
    }
    for (const character of graphemesOf(piece.text)) {
      if (lines.length > most) break;
      const part = measured(character, font, measurer);
      if (widthWithSpace + part.bare > roomOf(lines.length)) endLine();
      append(part);
    }
  }
  endLine();
  return lines;
}

/** How much narrower every line can be without there being more of them; 0 where a word had to be broken. */
function spareRoom(pieces: readonly Piece[], roomOf: (line: number) => number, lines: number): number {
  let most = Number.POSITIVE_INFINITY;
  const longest = Math.max(...pieces.map(({ bare }) => bare));
  for (let line = 0; line < lines; line++) most = Math.min(most, roomOf(line) - longest);
  let less = 0;
  while (most - less > 1) {
    const middle = (less + most) / 2;
    if (fits(pieces, roomOf, middle, lines)) less = middle;
    else most = middle;
  }
  return less;
}

/** Whether the pieces fit on so many lines that are each narrower by so much. */
function fits(pieces: readonly Piece[], roomOf: (line: number) => number, less: number, lines: number): boolean {
  let line = 0;
  let width = 0;
  for (const { bare, full } of pieces) {
    if (width > 0 && width + bare > roomOf(line) - less) {
      if (++line >= lines) return false;
      width = 0;
    }
    if (width === 0 && bare > roomOf(line) - less) return false;
    width += full;
  }
  return true;
}

/** The lines with a sign at the end that there was more. */
function shortened(lines: readonly Line[], { font, measurer }: Wrapping, room: number): readonly Line[] {
  const last = lines[lines.length - 1];
  if (last === undefined) return lines;
  const kept = [...graphemesOf(last.text)];
  let text = `${kept.join('').trimEnd()}…`;
  while (measurer.width(text, font) > room && kept.length > 0) {
    kept.pop();
    text = `${kept.join('').trimEnd()}…`;
  }
  return [...lines.slice(0, -1), { text, width: measurer.width(text, font) }];
}

/** A word and what may follow it on its line: spaces, or the sign after which a word may be broken; `5–10` is none. */
const WORD =
  /(?:[^ \-/\u2010\u2013\u2014]|[-/\u2010\u2013\u2014](?=\d))*(?:[-/\u2010\u2013\u2014]+(?!\d) *| +)|(?:[^ \-/\u2010\u2013\u2014]|[-/\u2010\u2013\u2014](?=\d))+|./gs;

/** Scripts that are written without spaces and break between any two characters. */
const IDEOGRAPHIC =
  /[\u2e80-\u2fff\u3001-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff01-\uff60\u{20000}-\u{3ffff}]/u;
/** Marks that do not begin a line, and marks that do not end one. */
const CLOSING =
  /^[\u2019\u201d\u2026!),.:;?\]}%、。〉》」』】〕〗〙〛〞〟々〻ーぁぃぅぇぉっゃゅょァィゥェォッャュョ・！），．：；？］｝]/;
const OPENING = /[([{\u2018\u201c〈《「『【〔〖〘〚（［｛]$/;

/** The pieces of a text between which a line may end, spaces at the end of each. */
function* piecesOf(text: string): Iterable<string> {
  const words = text.match(WORD) ?? [];
  for (const word of words) {
    if (!IDEOGRAPHIC.test(word)) yield word;
    else yield* ideographicPiecesOf(word);
  }
}

function* ideographicPiecesOf(word: string): Iterable<string> {
  let piece = '';
  for (const character of graphemesOf(word)) {
    const stays =
      piece === '' ||
      character.trim() === '' ||
      CLOSING.test(character) ||
      OPENING.test(lastOf(piece)) ||
      !(IDEOGRAPHIC.test(character) || IDEOGRAPHIC.test(lastOf(piece)));
    if (stays) piece += character;
    else {
      yield piece;
      piece = character;
    }
  }
  if (piece !== '') yield piece;
}

function lastOf(piece: string): string {
  const unit = piece.charCodeAt(piece.length - 1);
  return piece.slice(unit >= 0xdc00 && unit <= 0xdfff ? -2 : -1);
}
