import type { LangiumDocument } from 'langium';
import { type BmcLexingReport, tokenize } from '../language/lexer.ts';
import type { RootNode } from '../language/syntax-node.ts';
import type { Token } from '../language/token.ts';

/** The words of a text, and what the lexer tells beside them. */
export interface DocumentTokens {
  readonly tokens: readonly Token[];
  readonly report: BmcLexingReport;
}

/** The tokens of a document's text: those of its tree, unless the text has changed since that was read. */
export function tokensOf({ parseResult, textDocument }: LangiumDocument): DocumentTokens {
  const text = textDocument.getText();
  const root = parseResult.value.$cstNode as RootNode | undefined;
  const report = parseResult.lexerReport as BmcLexingReport | undefined;
  return root?.fullText === text && report ? { tokens: root.tokens, report } : tokenize(text);
}
