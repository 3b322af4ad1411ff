import { type CanvasParse, parseText } from './parser.ts';

/** A text and what was read from it: of Langium's documents, what is needed of one that nobody edits. */
export interface ParsedText {
  readonly parseResult: Pick<CanvasParse, 'value' | 'lexerErrors' | 'parserErrors'> & { readonly lexerReport?: object };
  readonly textDocument: { getText(): string };
}

/** Parses a text, whose references resolve when asked. Never throws on any text. Nothing keeps what it gives. */
export function parse(text: string): ParsedText {
  return { parseResult: parseText(text), textDocument: { getText: () => text } };
}
