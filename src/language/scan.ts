import { BEYOND_ASCII, TERMINALS, TRIED_AT } from './compiled/token-types.ts';
import { MATCHERS, type Match } from './terminals.ts';
import { Token } from './token.ts';

/** The tokens of a text, and its comments, each in the order of the text. */
export interface Scanned {
  readonly tokens: Token[];
  readonly comments: Token[];
}

/** A terminal of the grammar, ready to be tried. */
interface Terminal {
  readonly kind: number;
  readonly isComment: boolean;
  readonly match: Match;
  /** Whether a line may end within it. */
  readonly isLong: boolean;
}

const TRIED: readonly Terminal[] = TERMINALS.map(({ name, kind, isHidden, pattern }) => ({
  kind,
  isComment: isHidden,
  match: MATCHERS[name] ?? (typeof pattern === 'string' ? literal(pattern) : expression(pattern)),
  isLong: /^BLOCK_/.test(name),
}));

const NONE: readonly Terminal[] = [];
/** Which terminals are tried at each sign of ASCII, in their order. */
const AT_ASCII: (readonly Terminal[])[] = Array.from({ length: 128 }, () => NONE);
for (const [signs, terminals] of TRIED_AT) {
  for (const sign of signs) AT_ASCII[sign.charCodeAt(0)] = terminals.map((place) => TRIED[place]!);
}
/** Which are tried at any other sign. */
const AT_OTHERS: readonly Terminal[] = BEYOND_ASCII.map((place) => TRIED[place]!);

function literal(sign: string): Match {
  return (text, offset) => (text.startsWith(sign, offset) ? offset + sign.length : -1);
}

function expression(pattern: RegExp): Match {
  return (text, offset) => {
    pattern.lastIndex = offset;
    return pattern.test(text) ? pattern.lastIndex : -1;
  };
}

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;
const FIRST_BEYOND_ASCII = 128;
const SPACE_BEYOND_ASCII = /\s/;

/**
 * Splits a text into its tokens, of the terminals that may begin with a sign the first that matches there, as the
 * grammar orders them. Every text can be split, in time linear in its length.
 */
export function scan(text: string): Scanned {
  const tokens: Token[] = [];
  const comments: Token[] = [];
  const { length } = text;
  let line = 1;
  /** The offset before the first sign of the line, so that columns count from one. */
  let beforeLine = -1;
  for (let at = 0; at < length; ) {
    const code = text.charCodeAt(at);
    if (code <= BLANK) {
      if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) {
        line += 1;
        beforeLine = at;
        at += 1;
        continue;
      }
      if (code === BLANK || (code >= TAB && code <= CARRIAGE_RETURN)) {
        at += 1;
        continue;
      }
    } else if (code >= FIRST_BEYOND_ASCII && SPACE_BEYOND_ASCII.test(text[at]!)) {
      at += 1;
      continue;
    }
    const tried = code < FIRST_BEYOND_ASCII ? AT_ASCII[code]! : AT_OTHERS;
    let end = -1;
    let place = -1;
    while (end < 0) {
      place += 1;
      // Of the signs of no terminal, none is left: the last one takes whatever it is given.
      end = tried[place]!.match(text, at);
    }
    const { kind, isComment, isLong } = tried[place]!;
    const image = text.slice(at, end);
    const startLine = line;
    const startColumn = at - beforeLine;
    if (isLong) {
      for (let within = at; within < end; within += 1) {
        const sign = text.charCodeAt(within);
        if (sign !== LINE_FEED && !(sign === CARRIAGE_RETURN && text.charCodeAt(within + 1) !== LINE_FEED)) continue;
        line += 1;
        beforeLine = within;
      }
    }
    const token = new Token(kind, image, at, startLine, startColumn, line, end - 1 - beforeLine);
    if (isComment) comments.push(token);
    else tokens.push(token);
    at = end;
  }
  return { tokens, comments };
}
