import type { DocumentValidator, LangiumDocument } from 'langium';
import type { Diagnostic } from 'vscode-languageserver-types';
import { findingsOf } from './canvas-findings.ts';
import type { EditorClient } from './editor-client.ts';
import type { SettingsKeeper } from './settings/settings-keeper.ts';
import { toDiagnostic } from './to-diagnostic.ts';

/** Reports the findings of a canvas as diagnostics. The parser's own errors are findings already, in better words. */
export class BmcDocumentValidator implements DocumentValidator {
  readonly #client: EditorClient;
  readonly #settings: SettingsKeeper;

  constructor(client: EditorClient, settings: SettingsKeeper) {
    this.#client = client;
    this.#settings = settings;
  }

  async validateDocument(document: LangiumDocument): Promise<Diagnostic[]> {
    await this.#settings.learn(document);
    let findings = findingsOf(document, this.#client.catalogue);
    if (await this.#settings.learnFiles(document)) findings = findingsOf(document, this.#client.catalogue);
    return findings.map((finding) => toDiagnostic(finding, document.textDocument.uri, this.#client));
  }
}
