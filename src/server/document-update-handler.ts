import { type TextDocument, URI } from 'langium';
import { DefaultDocumentUpdateHandler, type LangiumSharedServices } from 'langium/lsp';
import type { TextDocumentChangeEvent } from 'vscode-languageserver';
import type { BmcDocumentBuilder, PendingChanges } from './document-builder.ts';

/** How long keystrokes are gathered before one build reads them all, in milliseconds: too short to be felt. */
const GATHERING = 5;

/** Gathers the changes of a burst of keystrokes into one build, since a parse that has begun cannot be interrupted. */
export class BmcDocumentUpdateHandler extends DefaultDocumentUpdateHandler implements PendingChanges {
  readonly #builder: BmcDocumentBuilder;
  readonly #changed = new Set<string>();
  readonly #listeners: (() => void)[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(services: LangiumSharedServices) {
    super(services);
    this.#builder = services.workspace.DocumentBuilder as BmcDocumentBuilder;
    this.#builder.gatheredBy(this);
  }

  override didChangeContent(change: TextDocumentChangeEvent<TextDocument>): void {
    this.rebuild(change.document.uri);
  }

  /** Reads and checks a canvas anew, soon. */
  rebuild(uri: string): void {
    this.#changed.add(uri);
    this.#builder.markChanged(URI.parse(uri));
    this.#timer ??= setTimeout(() => this.flush(), GATHERING);
  }

  /** A canvas that is closed is no longer checked: its findings go with it. */
  didCloseDocument(event: TextDocumentChangeEvent<TextDocument>): void {
    this.#changed.delete(event.document.uri);
    this.fireDocumentUpdate([], [URI.parse(event.document.uri)]);
  }

  /** Calls back when an editor that was asked to watch files tells that some changed. */
  onFilesChanged(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** Canvases that are not open are not read, so their changes concern those alone who look beside a canvas. */
  override didChangeWatchedFiles(): void {
    for (const listener of this.#listeners) listener();
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#changed.size === 0) return;
    const changed = [...this.#changed].map((uri) => URI.parse(uri));
    this.#changed.clear();
    this.fireDocumentUpdate(changed, []);
  }

  protected override registerFileWatcher(): void {}
}
