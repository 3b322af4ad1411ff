import { isUnclosedComment } from '../../language/comments.ts';
import type { Token } from '../../language/token.ts';
import { isWord } from './token-class.ts';

/** What stands around the cursor in a text. Offsets are in UTF-16 code units; ends are exclusive. */
export interface TextCursor {
  /** The stretch that an accepted word replaces: the whole word at the cursor, or nothing. */
  readonly start: number;
  readonly end: number;
  /** The word at the cursor; empty where there is none. */
  readonly word: Token | undefined;
  /** The column of the word or the cursor, from 1. */
  readonly column: number;
  /** Whether no token stands before it on its line. */
  readonly beginsLine: boolean;
  /** Whether no token stands behind it on its line. */
  readonly endsLine: boolean;
  /** The tokens before and behind it, the word itself left out. */
  readonly before: readonly Token[];
  readonly after: readonly Token[];
}

/**
 * What stands around an offset; undefined where no word of the language can stand: inside a text or a comment, or right
 * behind a number or a sign that a word would become part of.
 */
export function cursorAt(
  text: string,
  offset: number,
  tokens: readonly Token[],
  comments: readonly Token[],
): TextCursor | undefined {
  if (comments.some((comment) => isInComment(comment, offset))) return undefined;
  const touching = tokens.findIndex((token) => endOf(token) >= offset);
  let at = touching < 0 ? tokens.length : touching;
  const next = tokens[at + 1];
  // Between a brace or a text and a word that touch, the cursor is at the word.
  if (next && next.startOffset === offset && isWord(next)) at += 1;
  const token = tokens[at];
  const touches = token !== undefined && token.startOffset <= offset;
  const word = touches && isWord(token) ? token : undefined;
  if (touches && !word && token.startOffset < offset) {
    if (offset < endOf(token) || !isPunctuation(token)) return undefined;
    at += 1;
  }
  const before = tokens.slice(0, at);
  const after = tokens.slice(word ? at + 1 : at);
  const start = word?.startOffset ?? offset;
  const end = word ? endOf(word) : offset;
  const last = before.at(-1);
  const follower = after[0];
  const beginsLine = last === undefined || breaksLine(text, endOf(last), start);
  const lineStart = startOfLine(text, start);
  if (isOnLineOfUnclosedText(before, lineStart)) return undefined;
  return {
    start,
    end,
    word,
    column: start - lineStart + 1,
    beginsLine,
    endsLine: follower === undefined || breaksLine(text, end, follower.startOffset),
    before,
    after,
  };
}

/** The offset behind a token's last character. */
export function endOf(token: Token): number {
  return token.startOffset + token.image.length;
}

/** A comment that is closed ends behind its last sign; any other at its line's end. */
function isInComment(comment: Token, offset: number): boolean {
  const isClosed = comment.image.startsWith('/*') && !isUnclosedComment(comment.image);
  return comment.startOffset < offset && (isClosed ? offset < endOf(comment) : offset <= endOf(comment));
}

/** A text that is not closed takes what is written behind it on its line, even behind a brace. */
function isOnLineOfUnclosedText(before: readonly Token[], lineStart: number): boolean {
  for (let at = before.length - 1; at >= 0 && before[at]!.startOffset >= lineStart; at -= 1) {
    if (before[at]!.tokenType.name === 'UNCLOSED_TEXT') return true;
  }
  return false;
}

function startOfLine(text: string, offset: number): number {
  if (offset === 0) return 0;
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

function isPunctuation(token: Token): boolean {
  return token.image === '{' || token.image === '}' || token.image === ',';
}

function breaksLine(text: string, from: number, to: number): boolean {
  return /[\r\n]/.test(text.slice(from, to));
}
