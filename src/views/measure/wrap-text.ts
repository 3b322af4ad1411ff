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
}

/**
 * Breaks a text into lines that fit: between words, after hyphens and slashes, between ideographs; a word that is
 * wider than a line is broken anywhere, but never within what a reader sees as one character.
 *
 * Gives no line for an empty text.
 */
export function wrapText(text: string, wrapping: Wrapping): readonly Line[] {
  const { font, measurer, room } = wrapping;
  const roomOf = typeof room === 'number' ? () => room : room;
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
  const append = (piece: string, own: number, withSpace: number) => {
    line += piece;
    width = widthWithSpace + own;
    widthWithSpace += withSpace;
  };

  for (const piece of piecesOf(text)) {
    if (wrapping.lines !== undefined && lines.length > wrapping.lines) break;
    const bare = piece.trimEnd();
    const own = measurer.width(bare, font);
    const withSpace = piece === bare ? own : measurer.width(piece, font);
    if (widthWithSpace + own > roomOf(lines.length)) endLine();
    if (own <= roomOf(lines.length)) {
      append(piece, own, withSpace);
      continue;
    }
    for (const character of graphemesOf(piece)) {
      if (wrapping.lines !== undefined && lines.length > wrapping.lines) break;
      const wide = measurer.width(character, font);
      const space = character.trim() === '';
      if (!space && widthWithSpace + wide > roomOf(lines.length)) endLine();
      if (space) line += character;
      else append(character, wide, wide);
      if (space) widthWithSpace += wide;
    }
  }
  endLine();
  if (wrapping.lines === undefined || lines.length <= wrapping.lines) return lines;
  return shortened(lines.slice(0, wrapping.lines), wrapping, roomOf(wrapping.lines - 1));
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

/** A word and what may follow it on its line: spaces, or the sign after which a word may be broken. */
const WORD = /[^ \-/\u2010\u2013\u2014]*(?:[-/\u2010\u2013\u2014]+ *| +)|[^ \-/\u2010\u2013\u2014]+/g;

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
