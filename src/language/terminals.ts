import { ELEMENT_KEYWORDS } from '../taxonomy/elements.ts';

/** Where a terminal ends that begins at an offset of a text; -1 where none begins there. */
export type Match = (text: string, offset: number) => number;

/** How many signs an expression takes at once: one that takes millions overflows its stack. */
const PIECE = 1000;

/** Matches sticky expressions that take up to `PIECE` signs, the second one for as long as it finds some. */
function inPieces(first: RegExp, further: RegExp, text: string, offset: number): number {
  first.lastIndex = offset;
  if (!first.test(text)) return -1;
  const end = first.lastIndex;
  return end - offset < PIECE ? end : goOn(further, text, end);
}

/** Where the matches of a sticky expression end that follow each other from an offset. */
function goOn(further: RegExp, text: string, from: number): number {
  let end = from;
  further.lastIndex = end;
  while (further.test(text)) end = further.lastIndex;
  return end;
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
const blockComment: Match = (text, offset) => {
  if (!text.startsWith('/*', offset)) return -1;
  const close = nextCommentEnd(text, offset + 2);
  return close < 0 ? lineEnd(text, offset) : close + 2;
};

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where the line of an offset ends. */
function lineEnd(text: string, offset: number): number {
  let end = offset;
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end);
    if (code === LINE_FEED || code === CARRIAGE_RETURN) break;
  }
  return end;
}

/** Where a line begins at the margin with a brace or an element; made where a long text is not closed. */
let elementAtMargin: RegExp | undefined;

function findElementAtMargin(text: string, from: number): number | undefined {
  elementAtMargin ??= new RegExp(
    String.raw`\r?\n(?=\}|(?:${ELEMENT_KEYWORDS.join('|')})(?![\p{L}\p{M}\p{Nd}_-]))`,
    'gu',
  );
  elementAtMargin.lastIndex = from;
  return elementAtMargin.exec(text)?.index;
}

/** A long text ends at its close or, unclosed, before a line that begins at the margin with a brace or an element. */
const blockText: Match = (text, offset) => {
  if (!text.startsWith('"""', offset)) return -1;
  const close = nextBlockEnd(text, offset + 3);
  if (close >= 0) return close + 3;
  let end = findElementAtMargin(text, offset) ?? text.length;
  // Line breaks at its end are not of it: a token that ends with one has no place to end at.
  while (end > offset + 3 && /\s/.test(text[end - 1]!)) end -= 1;
  return end;
};

/** A closed text, found mark by mark: a regular expression overflows its stack on a long text full of backslashes. */
const closedText: Match = (text, offset) => {
  if (text.charCodeAt(offset) !== QUOTE) return -1;
  for (let at = offset + 1; at < text.length; at += 1) {
    let code = text.charCodeAt(at);
    if (code === QUOTE) return at + 1;
    if (code === BACKSLASH) {
      at += 1;
      code = text.charCodeAt(at);
    }
    if (code === LINE_FEED || code === CARRIAGE_RETURN) return -1;
  }
  return -1;
};

/** An unclosed text ends at its line's end, and leaves a brace that opens the element's facts outside. */
const unclosedText: Match = (text, offset) => {
  if (text[offset] !== '"') return -1;
  let last = lineEnd(text, offset);
  while (last > offset + 1 && (text[last - 1] === ' ' || text[last - 1] === '\t')) last -= 1;
  if (text[last - 1] === '{') {
    last -= 1;
    while (last > offset + 1 && (text[last - 1] === ' ' || text[last - 1] === '\t')) last -= 1;
  }
  return Math.max(last, offset + 1);
};

/** The expressions of words of any script, which take long to make and are not needed for most texts. */
let ofAnyScript: { readonly word: RegExp; readonly further: RegExp } | undefined;

function expressionsOfWords(): { readonly word: RegExp; readonly further: RegExp } {
  ofAnyScript ??= {
    word: /[\p{L}_][\p{L}\p{M}\p{Nd}_-]{0,1000}/uy,
    further: /[\p{L}\p{M}\p{Nd}_-]{1,1000}/uy,
  };
  return ofAnyScript;
}

const anyWord: Match = (text, offset) => {
  const { word, further } = expressionsOfWords();
  return inPieces(word, further, text, offset);
};

/** The signs of ASCII that a word is made of; digits and the hyphen begin none. */
const IN_WORD = new Uint8Array(128);
for (const sign of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_0123456789-') IN_WORD[sign.charCodeAt(0)] = 1;

/** Most words are of ASCII, and need no expression. */
const word: Match = (text, offset) => {
  const first = text.charCodeAt(offset);
  if (IN_WORD[first] !== 1 || first === HYPHEN || (first >= DIGIT_0 && first <= DIGIT_9)) return anyWord(text, offset);
  let end = offset + 1;
  while (IN_WORD[text.charCodeAt(end)] === 1) end += 1;
  return text.charCodeAt(end) >= IN_WORD.length ? goOn(expressionsOfWords().further, text, end) : end;
};

const HYPHEN = 0x2d;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;

const NUMBER = /[+\-−–]?\.?[0-9](?:[^\s"{},/]|,(?=[0-9])|\/(?![/*])){0,1000}/y;
const FURTHER_OF_NUMBER = /(?:[^\s"{},/]|,(?=[0-9])|\/(?![/*])){1,1000}/y;

const number: Match = (text, offset) => inPieces(NUMBER, FURTHER_OF_NUMBER, text, offset);

/**
 * The terminals that a regular expression alone cannot match, or not in linear time on every text, by their name in the
 * grammar.
 */
export const MATCHERS: Readonly<Record<string, Match>> = {
  BLOCK_COMMENT: blockComment,
  BLOCK_TEXT: blockText,
  TEXT: closedText,
  UNCLOSED_TEXT: unclosedText,
  NUMBER: number,
  WORD: word,
};
