import { Lexer, type TokenType } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';
import { HAND_MADE_TERMINALS } from './terminals.ts';

/** The terminals that no text matches: `placeWords` gives them to words. */
const PLACED_BY_LEXER: ReadonlySet<string> = new Set(['UNKNOWN_KEY', 'MARGIN_WORD']);

/**
 * Builds the lexer's tokens. Keywords that are words have no pattern of their own: the lexer sees words only, and
 * which of them is a keyword is decided by its place (`placeWords`). That keeps `personal-assistance`, `ongoing` and
 * `cost-1` whole, in any script, without a longer alternative for each keyword.
 */
export class BmcTokenBuilder extends DefaultTokenBuilder {
  protected override buildTerminalToken(terminal: GrammarAST.TerminalRule): TokenType {
    const handMade = HAND_MADE_TERMINALS[terminal.name];
    if (PLACED_BY_LEXER.has(terminal.name)) return { name: terminal.name, PATTERN: Lexer.NA };
    if (!handMade) return super.buildTerminalToken(terminal);
    return {
      name: terminal.name,
      PATTERN: handMade.match,
      START_CHARS_HINT: [...handMade.startsWith],
      LINE_BREAKS: handMade.lineBreaks,
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
