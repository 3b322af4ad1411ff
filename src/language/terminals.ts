import type { CustomPatternMatcherFunc } from 'chevrotain';

/**
 * Terminals that a regular expression alone cannot match, or not in linear time on every text.
 * Each takes a text and an offset and gives the match there, or null.
 */
export interface HandMadeTerminal {
  readonly match: CustomPatternMatcherFunc;
  /** The characters it may begin with, so that the lexer tries it only there. */
  readonly startsWith: readonly (string | number)[];
  readonly lineBreaks: boolean;
}

/** How many signs an expression takes at once: one that takes millions overflows its stack. */
const PIECE = 1000;

/** Matches sticky expressions that take up to `PIECE` signs, the second one for as long as it finds some. */
function inPieces(first: RegExp, further: RegExp): CustomPatternMatcherFunc {
  return (text, offset) => {
    first.lastIndex = offset;
    const match = first.exec(text);
    if (match === null || match[0].length < PIECE) return match;
    let end = first.lastIndex;
    further.lastIndex = end;
    while (further.test(text)) end = further.lastIndex;
    return found(text, offset, end);
  };
}

/** A match of the given length, in the shape that the lexer expects. */
function found(text: string, offset: number, end: number): RegExpExecArray {
  const match = [text.slice(offset, end)] as unknown as RegExpExecArray;
  match.index = offset;
  return match;
}

/**
 * Where a closing mark next stands at or after an offset. It remembers a text that holds no further one, so that a
 * thousand opening marks without a closing one cost one search, not a thousand.
 */
function nextMark(mark: string): (text: string, from: number) => number {
  let exhausted = '';
  let exhaustedFrom = 0;
  return (text, from) => {
    if (text === exhausted && from >= exhaustedFrom) return -1;
    const at = text.indexOf(mark, from);
    if (at < 0) {
      exhausted = text;
      exhaustedFrom = from;
    }
    return at;
  };
}

const nextCommentEnd = nextMark('*/');
const nextBlockEnd = nextMark('"""');

/** An unclosed comment ends at its line's end: it is an error on that spot, not a comment to the end of the file. */
const blockComment: CustomPatternMatcherFunc = (text, offset) => {
  if (!text.startsWith('/*', offset)) return null;
  const close = nextCommentEnd(text, offset + 2);
  return found(text, offset, close < 0 ? lineEnd(text, offset) : close + 2);
};

/** Where the line of an offset ends. */
function lineEnd(text: string, offset: number): number {
  let end = offset;
  while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end += 1;
  return end;
}

const ELEMENT_AT_MARGIN =
  /\r?\n(?=\}|(?:canvas|partner|activity|resource|proposition|relationship|channel|segment|cost|revenue|hypothesis|hotspot|change|idea)(?![\p{L}\p{M}\p{Nd}_-]))/gu;

/** A long text ends at its close or, unclosed, before a line that begins at the margin with a brace or an element. */
const blockText: CustomPatternMatcherFunc = (text, offset) => {
  if (!text.startsWith('"""', offset)) return null;
  const close = nextBlockEnd(text, offset + 3);
  if (close >= 0) return found(text, offset, close + 3);
  ELEMENT_AT_MARGIN.lastIndex = offset;
  let end = ELEMENT_AT_MARGIN.exec(text)?.index ?? text.length;
  // Line breaks at its end are not of it: a token that ends with one has no place to end at.
  while (end > offset + 3 && /\s/.test(text[end - 1]!)) end -= 1;
  return found(text, offset, end);
};

/** A closed text, found mark by mark: a regular expression overflows its stack on a long text full of backslashes. */
const closedText: CustomPatternMatcherFunc = (text, offset) => {
  if (text[offset] !== '"') return null;
  for (let at = offset + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '"') return found(text, offset, at + 1);
    if (sign === '\\') at += 1;
    if (text[at] === '\n' || text[at] === '\r') return null;
  }
  return null;
};

/** An unclosed text ends at its line's end, and leaves a brace that opens the element's facts outside. */
const unclosedText: CustomPatternMatcherFunc = (text, offset) => {
  if (text[offset] !== '"') return null;
  let last = lineEnd(text, offset);
  while (last > offset + 1 && (text[last - 1] === ' ' || text[last - 1] === '\t')) last -= 1;
  if (text[last - 1] === '{') {
    last -= 1;
    while (last > offset + 1 && (text[last - 1] === ' ' || text[last - 1] === '\t')) last -= 1;
  }
  return found(text, offset, Math.max(last, offset + 1));
};

const word = inPieces(/[\p{L}_][\p{L}\p{M}\p{Nd}_-]{0,1000}/uy, /[\p{L}\p{M}\p{Nd}_-]{1,1000}/uy);

const number = inPieces(
  /[+\-−–]?\.?[0-9](?:[^\s"{},/]|,(?=[0-9])|\/(?![/*])){0,1000}/y,
  /(?:[^\s"{},/]|,(?=[0-9])|\/(?![/*])){1,1000}/y,
);

/**
 * Where letters beyond ASCII may begin: the lexer tells characters up to 255 apart, and sorts those above into buckets
 * of 255, of each of which one character is enough. `place-words.test.ts` holds words of many scripts to it.
 */
const BUCKET = 255;
const BEYOND_ASCII = [
  ...Array.from({ length: 0x100 - 0x80 }, (_, index) => index + 0x80),
  ...Array.from({ length: Math.floor(0xffff / BUCKET) }, (_, index) => Math.max(0x100, BUCKET * (index + 1))),
];
const ASCII_LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_'];

/** The hand-made terminals, by their name in the grammar. */
export const HAND_MADE_TERMINALS: Readonly<Record<string, HandMadeTerminal>> = {
  BLOCK_COMMENT: { match: blockComment, startsWith: ['/'], lineBreaks: true },
  BLOCK_TEXT: { match: blockText, startsWith: ['"'], lineBreaks: true },
  TEXT: { match: closedText, startsWith: ['"'], lineBreaks: false },
  UNCLOSED_TEXT: { match: unclosedText, startsWith: ['"'], lineBreaks: false },
  NUMBER: { match: number, startsWith: [...'+-−–.0123456789'], lineBreaks: false },
  WORD: { match: word, startsWith: [...ASCII_LETTERS, ...BEYOND_ASCII], lineBreaks: false },
};
