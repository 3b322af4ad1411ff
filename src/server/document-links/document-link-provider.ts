import { type LangiumDocument, UriUtils } from 'langium';
import type { DocumentLinkProvider } from 'langium/lsp';
import type { DocumentLink } from 'vscode-languageserver-types';
import { isPathBeside } from '../../model/path-beside.ts';
import { textsOf } from '../../model/values.ts';
import { modelOf } from '../canvas-models.ts';
import type { EditorClient } from '../editor-client.ts';
import { insideQuotes } from '../inside-quotes.ts';

/** Leads from a canvas to the one that it evolved from. */
export class BmcDocumentLinkProvider implements DocumentLinkProvider {
  readonly #client: EditorClient;

  constructor(client: EditorClient) {
    this.#client = client;
  }

  getDocumentLinks(document: LangiumDocument): DocumentLink[] {
    const { header } = modelOf(document);
    // A text that is no file yet has nothing beside it.
    if (!header || document.uri.scheme === 'untitled') return [];
    const folder = UriUtils.dirname(document.uri);
    return textsOf(header, 'from').flatMap((value): DocumentLink[] => {
      if (!isPathBeside(value.text)) return [];
      const target = UriUtils.joinPath(folder, ...value.text.trim().split(/[\\/]/)).toString();
      return [{ range: insideQuotes(value.range), target, tooltip: this.#client.catalogue.editorHints.earlierCanvas }];
    });
  }
}
