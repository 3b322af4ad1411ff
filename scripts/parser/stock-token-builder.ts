import { type CustomPatternMatcherFunc, Lexer, type TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';
import { MATCHERS, type Match } from '../../src/language/terminals.ts';

/** The terminals that no text matches: words are given to them by their place. */
const PLACED_BY_LEXER: ReadonlySet<string> = new Set(['UNKNOWN_KEY', 'MARGIN_WORD']);

/**
 * Where letters beyond ASCII may begin: Chevrotain tells characters up to 255 apart, and sorts those above into buckets
 * of 255, of each of which one character is enough.
 */
const BUCKET = 255;
const BEYOND_ASCII = [
  ...Array.from({ length: 0x100 - 0x80 }, (_, index) => index + 0x80),
  ...Array.from({ length: Math.floor(0xffff / BUCKET) }, (_, index) => Math.max(0x100, BUCKET * (index + 1))),
];
const ASCII_LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_'];

/** The signs that each terminal which is matched by hand may begin with. */
const BEGINNINGS: Readonly<Record<string, readonly (string | number)[]>> = {
  BLOCK_COMMENT: ['/'],
  BLOCK_TEXT: ['"'],
  TEXT: ['"'],
  UNCLOSED_TEXT: ['"'],
  NUMBER: [...'+-−–.0123456789'],
  WORD: [...ASCII_LETTERS, ...BEYOND_ASCII],
};

/**
 * Builds the tokens of Chevrotain's own lexer from the grammar. Keywords that are words have no pattern: the lexer sees
 * words only, and which of them is a keyword is decided by its place. That keeps `personal-assistance`, `ongoing` and
 * `cost-1` whole, in any script, without a longer alternative for each keyword.
 */
export class StockTokenBuilder extends DefaultTokenBuilder {
  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    if (PLACED_BY_LEXER.has(terminal.name)) return { name: terminal.name, PATTERN: Lexer.NA };
    const match = MATCHERS[terminal.name];
    const beginnings = BEGINNINGS[terminal.name];
    if (!match || !beginnings) return super.buildTerminalToken(terminal);
    return {
      name: terminal.name,
      PATTERN: asPattern(match),
      START_CHARS_HINT: [...beginnings],
      LINE_BREAKS: terminal.name.startsWith('BLOCK_'),
      ...(terminal.hidden ? { GROUP: 'hidden' } : {}),
    };
  }

  protected override buildKeywordToken(
    keyword: GrammarAST.Keyword,
    terminals: TokenType[],
    caseInsensitive: boolean,
  ): TokenType {
    const isWord = /^\p{L}/u.test(keyword.value);
    return isWord
      ? { name: keyword.value, PATTERN: Lexer.NA }
      : super.buildKeywordToken(keyword, terminals, caseInsensitive);
  }
}

/** A match in the shape that Chevrotain expects. */
function asPattern(match: Match): CustomPatternMatcherFunc {
  return (text, offset) => {
    const end = match(text, offset);
    if (end < 0) return null;
    const found = [text.slice(offset, end)] as unknown as RegExpExecArray;
    found.index = offset;
    return found;
  };
}
