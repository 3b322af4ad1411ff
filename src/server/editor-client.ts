import type { InitializeParams } from 'vscode-languageserver';
import { type Catalogue, catalogueOf } from '../messages/catalogue.ts';
import type { ClientOptions } from '../protocol/explanations.ts';
import type { InitializationOptions } from '../protocol/settings.ts';

/** The editor at the other end of the connection, as far as what it is told depends on it. */
export class EditorClient {
  #catalogue = catalogueOf('en');
  #knowsSnippets = false;
  #knowsSnippetEdits = false;
  #knowsDocumentVersions = false;
  #showsExplanations = false;
  #tellsSettings = false;

  /** The texts in the editor's language. */
  get catalogue(): Catalogue {
    return this.#catalogue;
  }

  /** Whether a person can tab through what completion inserts. */
  get knowsSnippets(): boolean {
    return this.#knowsSnippets;
  }

  /** Whether a person can tab through what a fix inserts. */
  get knowsSnippetEdits(): boolean {
    return this.#knowsSnippetEdits;
  }

  /** Whether an edit can say for which version of a text it is. */
  get knowsDocumentVersions(): boolean {
    return this.#knowsDocumentVersions;
  }

  /** Whether the code of a finding can lead to the document that explains it. */
  get showsExplanations(): boolean {
    return this.#showsExplanations;
  }

  /** Whether it can be asked what holds for a canvas beside its text. */
  get tellsSettings(): boolean {
    return this.#tellsSettings;
  }

  /** Takes in what the editor says of itself when it connects. */
  meet({ capabilities, locale, initializationOptions }: InitializeParams): void {
    this.#catalogue = catalogueOf(locale ?? 'en');
    this.#knowsSnippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    this.#showsExplanations = (initializationOptions as ClientOptions | undefined)?.showsExplanations === true;
    this.#tellsSettings = (initializationOptions as InitializationOptions | undefined)?.tellsSettings === true;
    const edits = capabilities.workspace?.workspaceEdit;
    this.#knowsSnippetEdits = edits?.snippetEditSupport === true;
    this.#knowsDocumentVersions = edits?.documentChanges === true;
  }
}
