import { DefaultDocumentBuilder, DocumentState, type LangiumDocument, type URI } from 'langium';
import { CancellationToken } from 'vscode-languageserver';
import { RecentTrees } from './recent-trees.ts';

/** Whoever gathers changes before they are built. */
export interface PendingChanges {
  /** Begins to build what was gathered, at once. */
  flush(): void;
}

/**
 * Builds the documents that changed and no other. A changed document is out of date from the moment of the change, so
 * that whoever asks for its state waits for the new text and never sees the old one.
 */
export class BmcDocumentBuilder extends DefaultDocumentBuilder {
  /** Nothing is being built before a first file is opened, and nobody is to wait for that. */
  protected override currentState = DocumentState.Validated;
  #pending: PendingChanges | undefined;
  /** Documents whose build began and was cancelled by a later change, of whichever document. */
  readonly #unfinished = new Map<string, LangiumDocument>();
  readonly #trees = new RecentTrees();

  /** Names who is to be told when somebody waits for a document. */
  gatheredBy(pending: PendingChanges): void {
    this.#pending = pending;
  }

  /** Declares a document out of date, before it is built anew. */
  markChanged(uri: URI): void {
    this.#outOfDate(uri);
    this.currentState = DocumentState.Changed;
  }

  override async update(changed: URI[], deleted: URI[], cancelToken = CancellationToken.None): Promise<void> {
    this.currentState = DocumentState.Changed;
    for (const uri of deleted) {
      this.#unfinished.delete(uri.toString());
      for (const document of this.langiumDocuments.deleteDocuments(uri)) {
        this.cleanUpDeleted(document);
        this.#trees.forget(document);
      }
    }
    for (const uri of changed) {
      const document = this.#outOfDate(uri);
      if (document) this.#unfinished.set(uri.toString(), document);
    }
    const documents = [...this.#unfinished.values()];
    for (const document of documents) {
      // Its findings were found when the build was cancelled, and may not have been told.
      if (document.state === DocumentState.Validated) this.resetToState(document, DocumentState.IndexedReferences);
    }
    await this.emitUpdate(changed, deleted);
    await this.buildDocuments(documents, this.updateBuildOptions, cancelToken);
    // A cancelled build may end as if it were whole, and with findings that nobody was told.
    if (!cancelToken.isCancellationRequested) {
      for (const document of documents) {
        this.#unfinished.delete(document.uri.toString());
        this.#trees.note(document);
      }
    }
    this.currentState = DocumentState.Validated;
  }

  protected override awaitDocumentState(state: DocumentState, uri: URI, cancelToken: CancellationToken): Promise<URI> {
    this.#pending?.flush();
    // A build that ends says that all is built; a document that changed meanwhile is yet to be.
    const known = this.langiumDocuments.getDocument(uri);
    if (known && known.state < this.currentState) this.currentState = known.state;
    return super.awaitDocumentState(state, uri, cancelToken);
  }

  protected override awaitBuilderState(state: DocumentState, cancelToken: CancellationToken): Promise<void> {
    this.#pending?.flush();
    return super.awaitBuilderState(state, cancelToken);
  }

  /** The document of an open file, to be parsed in the first phase of its build; nothing for a file that is not open. */
  #outOfDate(uri: URI): LangiumDocument | undefined {
    const known = this.langiumDocuments.getDocument(uri);
    if (known) {
      this.resetToState(known, DocumentState.Changed);
      return known;
    }
    if (!this.textDocuments?.get(uri)) return undefined;
    const unread = this.langiumDocumentFactory.fromModel({ $type: 'Canvas' }, uri);
    unread.state = DocumentState.Changed;
    this.langiumDocuments.addDocument(unread);
    return unread;
  }
}
