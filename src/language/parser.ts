import type { ParseResult } from 'langium';
import { parseCanvas } from './compiled/canvas-parser.ts';
import type { Canvas } from './generated/ast.ts';
import { type BmcLexingReport, tokenize } from './lexer.ts';
import { TokenCursor } from './token-cursor.ts';

/** A parsed text, in the shape in which Langium passes it on. Any sequence of tokens is a canvas: there are no errors. */
export interface CanvasParse extends ParseResult<Canvas> {
  readonly lexerReport: BmcLexingReport;
}

/** Reads a text as a syntax tree, in time linear in its length. */
export function parseText(text: string): CanvasParse {
  const { tokens, errors, report } = tokenize(text);
  const value = parseCanvas(new TokenCursor(text, tokens));
  return { value, parserErrors: [], lexerErrors: errors, lexerReport: report };
}
