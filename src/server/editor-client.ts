import {
  CodeLensRefreshRequest,
  type Connection,
  type InitializeParams,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import { type Catalogue, catalogueOf } from '../messages/catalogue.ts';
import type { ClientOptions } from '../protocol/explanations.ts';
import type { LensOptions } from '../protocol/lens-commands.ts';
import type { InitializationOptions } from '../protocol/settings.ts';
import type { WorkspaceOptions } from '../protocol/workspace-canvases.ts';

/** The editor at the other end of the connection, as far as what it is told depends on it. */
export class EditorClient {
  #catalogue = catalogueOf('en');
  #knowsSnippets = false;
  #knowsSnippetEdits = false;
  #knowsDocumentVersions = false;
  #createsFiles = false;
  #showsDisabledActions = false;
  #showsExplanations = false;
  #tellsSettings = false;
  #watchesFiles = false;
  #runsLensCommands = false;
  #listsCanvases = false;
  #knowsLabelOffsets = false;
  #knowsChangeAnnotations = false;
  /** What it has drawn from answers of the server and can be told to ask for again. */
  #refreshes: readonly string[] = [];

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

  /** Whether an edit can create a file. */
  get createsFiles(): boolean {
    return this.#createsFiles;
  }

  /** Whether it shows a code action that cannot be done, with the reason. */
  get showsDisabledActions(): boolean {
    return this.#showsDisabledActions;
  }

  /** Whether the code of a finding can lead to the document that explains it. */
  get showsExplanations(): boolean {
    return this.#showsExplanations;
  }

  /** Whether it can be asked what holds for a canvas beside its text. */
  get tellsSettings(): boolean {
    return this.#tellsSettings;
  }

  /** Whether it can be asked to tell when files change. */
  get watchesFiles(): boolean {
    return this.#watchesFiles;
  }

  /** Whether it runs the commands behind code lenses. */
  get runsLensCommands(): boolean {
    return this.#runsLensCommands;
  }

  /** Whether it can be asked for the canvases that are not open. */
  get listsCanvases(): boolean {
    return this.#listsCanvases;
  }

  /** Whether the parts of a signature may be told by their places. */
  get knowsLabelOffsets(): boolean {
    return this.#knowsLabelOffsets;
  }

  /** Whether the edits of a change may be told apart by what each is. */
  get knowsChangeAnnotations(): boolean {
    return this.#knowsChangeAnnotations;
  }

  /** Has it ask again for what it has drawn in and above texts. */
  refresh(connection: Connection): void {
    for (const request of this.#refreshes) void connection.sendRequest(request).catch(() => undefined);
  }

  /** Takes in what the editor says of itself when it connects. */
  meet({ capabilities, locale, initializationOptions }: InitializeParams): void {
    this.#catalogue = catalogueOf(locale ?? 'en');
    this.#knowsSnippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    this.#showsExplanations = (initializationOptions as ClientOptions | undefined)?.showsExplanations === true;
    this.#tellsSettings = (initializationOptions as InitializationOptions | undefined)?.tellsSettings === true;
    this.#runsLensCommands = (initializationOptions as LensOptions | undefined)?.runsLensCommands === true;
    this.#listsCanvases = (initializationOptions as WorkspaceOptions | undefined)?.listsCanvases === true;
    this.#watchesFiles = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    const signature = capabilities.textDocument?.signatureHelp?.signatureInformation;
    this.#knowsLabelOffsets = signature?.parameterInformation?.labelOffsetSupport === true;
    const { codeLens, inlayHint, semanticTokens, workspaceEdit: edits } = capabilities.workspace ?? {};
    this.#refreshes = [
      ...(codeLens?.refreshSupport ? [CodeLensRefreshRequest.method] : []),
      ...(inlayHint?.refreshSupport ? [InlayHintRefreshRequest.method] : []),
      ...(semanticTokens?.refreshSupport ? [SemanticTokensRefreshRequest.method] : []),
    ];
    this.#knowsSnippetEdits = edits?.snippetEditSupport === true;
    this.#knowsDocumentVersions = edits?.documentChanges === true;
    this.#createsFiles = this.#knowsDocumentVersions && (edits?.resourceOperations?.includes('create') ?? false);
    this.#showsDisabledActions = capabilities.textDocument?.codeAction?.disabledSupport === true;
    this.#knowsChangeAnnotations = edits?.changeAnnotationSupport !== undefined;
  }
}
