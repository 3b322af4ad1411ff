import type { LangiumDocument } from 'langium';
import type { DocumentSymbolProvider } from 'langium/lsp';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { modelOf } from '../canvas-models.ts';
import type { EditorClient } from '../editor-client.ts';
import { documentSymbols } from './document-symbols.ts';

/** Feeds the outline and the breadcrumbs. */
export class BmcDocumentSymbolProvider implements DocumentSymbolProvider {
  readonly #client: EditorClient;

  constructor(client: EditorClient) {
    this.#client = client;
  }

  getSymbols(document: LangiumDocument): DocumentSymbol[] {
    return [...documentSymbols(modelOf(document), this.#client.catalogue)];
  }
}
