import type { Connection } from 'vscode-languageserver';
import type { Catalogue } from '../messages/catalogue.ts';
import { EXPLAIN, type ExplainParams, type ExplainResult } from '../protocol/explanations.ts';
import { ruleOf } from '../rules/registry.ts';
import { explainFinding } from '../views/explain/explain-finding.ts';
import { explanationsAsMarkdown } from '../views/explain/render-explanation.ts';
import type { EditorClient } from './editor-client.ts';

/** Explains sorts of findings to an editor that asks. */
export function answerExplanations(connection: Connection, client: EditorClient): void {
  connection.onRequest(EXPLAIN, ({ code }: ExplainParams): ExplainResult => explanationOf(code, client.catalogue));
}

/** The explanation of a finding's code as a Markdown document; null for an unknown one. */
export function explanationOf(code: string, catalogue: Catalogue): ExplainResult {
  const rule = ruleOf(code);
  return rule ? explanationsAsMarkdown([explainFinding(rule.code, catalogue)]) : null;
}
