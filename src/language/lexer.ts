import type { IToken } from 'chevrotain';
import { DefaultLexer, type LexerResult, type LexingReport } from 'langium';
import { placeWords } from './place-words.ts';

/** What the lexer tells beside the tokens: the comments, in the order of the text. */
export interface BmcLexingReport extends LexingReport {
  readonly comments: readonly IToken[];
  /** Whether the text was not read because it exceeds `LARGEST_TEXT`. */
  readonly tooLarge: boolean;
}

/** The longest text that is read, in UTF-16 code units: 8 MB of plain letters. */
export const LARGEST_TEXT = 8 * 1024 * 1024;

/**
 * Splits a text into tokens and gives each word its meaning by its place. Comments go into the report instead of the
 * syntax tree, where inserting each would take time quadratic in their number.
 */
export class BmcLexer extends DefaultLexer {
  override tokenize(text: string): LexerResult {
    if (text.length > LARGEST_TEXT) return { tokens: [], hidden: [], errors: [], report: report([], true) };
    const { tokens, hidden, errors } = super.tokenize(text);
    placeWords(tokens, this.definition);
    return { tokens, hidden: [], errors, report: report(hidden, false) };
  }
}

function report(comments: readonly IToken[], tooLarge: boolean): BmcLexingReport {
  return { diagnostics: [], comments, tooLarge };
}
