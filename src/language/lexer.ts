import type { LexerResult, LexingReport } from 'langium';
import { placeWords } from './place-words.ts';
import { scan } from './scan.ts';
import type { Token } from './token.ts';

/** What the lexer tells beside the tokens: the comments, in the order of the text. */
export interface BmcLexingReport extends LexingReport {
  readonly comments: readonly Token[];
  /** Whether the text was not read because it exceeds `LARGEST_TEXT`. */
  readonly tooLarge: boolean;
}

/** A text as tokens, in the shape in which Langium passes it on. There is no text that cannot be split. */
export interface Lexed {
  readonly tokens: Token[];
  readonly hidden: Token[];
  readonly errors: LexerResult['errors'];
  readonly report: BmcLexingReport;
}

/** The longest text that is read, in UTF-16 code units: 8 MB of plain letters. */
export const LARGEST_TEXT = 8 * 1024 * 1024;

/** Splits a text into tokens and gives each word its meaning by its place. Comments are told beside the tokens. */
export function tokenize(text: string): Lexed {
  if (text.length > LARGEST_TEXT) return lexed([], [], true);
  const { tokens, comments } = scan(text);
  placeWords(tokens);
  return lexed(tokens, comments, false);
}

function lexed(tokens: Token[], comments: readonly Token[], tooLarge: boolean): Lexed {
  return { tokens, hidden: [], errors: [], report: { diagnostics: [], comments, tooLarge } };
}
