import type { DocumentValidator, LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { findingsOf } from './canvas-findings.ts';
import type { EditorClient } from './editor-client.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Reports the findings of a canvas as diagnostics. The parser's own errors are findings already, in better words. */
export class BmcDocumentValidator implements DocumentValidator {
  readonly #client: EditorClient;

  constructor(client: EditorClient) {
    this.#client = client;
  }

  async validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
    return findingsOf(document).map((finding) => toDiagnostic(finding, document.textDocument.uri, this.#client));
  }
}
