import * as vscode from 'vscode';
import type { Catalogue } from '../messages/catalogue.ts';
import type { MessageFromPreview, MessageToPreview, Notice } from '../protocol/preview-messages.ts';
import type { PreviewTheme, RenderedNote, Rendering, ViewName } from '../protocol/rendering.ts';
import type { CanvasServer } from './canvas-server.ts';
import { fillPanel, type PanelContext } from './fill-panel.ts';
import { noteAtPosition } from './note-at-position.ts';
import { columnOf, documentOf, editorOf, fileName, LANGUAGE, showSource } from './source-editors.ts';

/** What every preview needs of its surroundings. */
export interface PreviewContext extends PanelContext {
  readonly server: CanvasServer;
  readonly texts: Catalogue['editor'];
}

/** What a preview shows at first. */
export interface PreviewSource {
  readonly uri: vscode.Uri;
  readonly locked: boolean;
  readonly view: ViewName;
}

/** What is on the page of a preview, as far as the page has told. */
export interface Drawn {
  readonly uri: string;
  readonly version: number;
  readonly view: ViewName;
  readonly notes: number;
}

/**
 * One panel that shows one canvas as a picture.
 *
 * It pulls: told that its canvas changed, it asks the server for a picture and hands it to its page. While an answer is
 * under way nothing more is asked; what changed meanwhile is asked for once, afterwards.
 */
export class Preview implements vscode.Disposable {
  /** The kind of panel, as the editor remembers it. */
  static readonly viewType = 'bmc.preview';

  readonly panel: vscode.WebviewPanel;
  readonly #context: PreviewContext;
  readonly #disposables: vscode.Disposable[] = [];
  #uri: vscode.Uri;
  #locked: boolean;
  #view: ViewName;
  /** The group that the canvas was last seen in as text. */
  #sourceColumn: vscode.ViewColumn | undefined;
  /** The page's theme; undefined while there is no page that listens. */
  #theme: PreviewTheme | undefined;
  #rendering: Rendering | undefined;
  #drawn: Drawn | undefined;
  /** Whether the page is still to be asked for what depends on the note at the cursor. */
  #asked = false;
  #pulling: Promise<void> | undefined;
  #pullAgain = false;

  constructor(panel: vscode.WebviewPanel, { uri, locked, view }: PreviewSource, context: PreviewContext) {
    this.panel = panel;
    this.#context = context;
    this.#uri = uri;
    this.#locked = locked;
    this.#view = view;
    this.#sourceColumn = columnOf(uri);
    this.#disposables.push(
      panel.onDidDispose(() => this.#forget()),
      panel.webview.onDidReceiveMessage((message: MessageFromPreview) => this.receive(message)),
      panel.onDidChangeViewState(() => {
        // A hidden panel has no page; it says that it is ready when it has one again.
        if (!panel.visible) this.#theme = undefined;
      }),
      context.server.onCanvasChanged((changed) => this.#isSource(changed.uri) && this.refresh()),
      context.server.onRunningChanged(() => this.refresh()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration(PICTURE_LANGUAGE, this.#uri)) this.refresh();
      }),
    );
    this.#name();
    fillPanel(panel, context);
  }

  /** The canvas it shows. */
  get uri(): vscode.Uri {
    return this.#uri;
  }

  /** Whether it stays with its canvas when another one becomes active. */
  get locked(): boolean {
    return this.#locked;
  }

  /** Which view of it is shown. */
  get view(): ViewName {
    return this.#view;
  }

  /** What the page says it shows now; undefined before the first picture. */
  get drawn(): Drawn | undefined {
    return this.#drawn;
  }

  /** The notes of the picture that was last sent to the page. */
  get notes(): readonly RenderedNote[] {
    return this.#rendering?.notes ?? [];
  }

  /** Shows another canvas, or the same under another name. */
  follow(uri: vscode.Uri): void {
    this.#sourceColumn = columnOf(uri) ?? this.#sourceColumn;
    if (uri.toString() === this.#uri.toString()) return;
    this.#uri = uri;
    this.#rendering = undefined;
    this.#name();
    this.refresh();
  }

  /** Stays with its canvas from now on, or follows the active one. */
  setLocked(locked: boolean): void {
    this.#locked = locked;
    this.#name();
  }

  /** Shows another view of the canvas. */
  showView(view: ViewName): void {
    if (view === this.#view) return;
    this.#changeView(view);
    this.#name();
  }

  /** Shows what depends on the note at the cursor, or on the one that has the keyboard. */
  showDependents(): void {
    this.#asked = true;
    this.#ask();
  }

  /** Asks for a new picture, soon. */
  refresh(): void {
    if (this.#theme === undefined) return;
    this.#pullAgain = true;
    this.#pulling ??= this.#pull();
  }

  /** Rings the note at the cursor. */
  ringAtCursor(): void {
    // The ranges of an older text would ring a wrong note; the picture of the new one brings its ring along.
    if (documentOf(this.#uri)?.version !== this.#rendering?.version) return;
    this.#send({ type: 'ring', ...this.#ring() });
  }

  /** Shows the canvas as text, where it is open or was seen last. */
  async showSource(): Promise<void> {
    await showSource(this.#uri, this.#otherColumn);
  }

  /** Takes a message from the page. */
  receive(message: MessageFromPreview): void {
    switch (message.type) {
      case 'ready':
      case 'theme':
        this.#theme = message.theme;
        if (message.type === 'ready') this.#name();
        this.refresh();
        break;
      case 'view':
        this.#changeView(message.view);
        break;
      case 'note':
        this.#try(this.#openNote(message.key));
        break;
      case 'goToLine': {
        const start = { line: message.line, character: 0 };
        this.#try(showSource(this.#uri, this.#otherColumn, { start, end: start }));
        break;
      }
      case 'restart':
        this.#try(this.#context.server.restart());
        break;
      case 'drawn':
        this.#drawn = message;
        break;
      case 'failed':
        this.#context.server.log(`${message.uri} (version ${message.version}): ${message.reason}`);
        break;
    }
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** The canvas as client and server name it. */
  get #protocolUri(): string {
    return this.#uri.toString();
  }

  /** Servers may write the same address with other escapes. */
  #isSource(uri: string): boolean {
    return uri === this.#protocolUri || vscode.Uri.parse(uri).toString() === this.#protocolUri;
  }

  get #otherColumn(): vscode.ViewColumn | undefined {
    return this.#sourceColumn === this.panel.viewColumn ? undefined : this.#sourceColumn;
  }

  /** What the page asked for cannot be answered with an error: it goes to the log. */
  #try(work: Promise<void>): void {
    work.catch((error) => this.#context.server.log(String(error)));
  }

  #forget(): void {
    this.#theme = undefined;
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** Tells the panel's title and the page what is shown. */
  #name(): void {
    const { texts } = this.#context;
    const file = fileName(this.#uri);
    this.panel.title = this.#locked ? texts.lockedPreviewTitle({ file }) : texts.previewTitle({ file });
    this.#send({ type: 'source', uri: this.#protocolUri, locked: this.#locked, view: this.#view });
  }

  #changeView(view: ViewName): void {
    this.#view = view;
    // The notes of the last view are no longer there to be ringed or clicked.
    this.#rendering = undefined;
    this.refresh();
  }

  #send(message: MessageToPreview): void {
    if (this.#theme !== undefined) void this.panel.webview.postMessage(message);
  }

  #ring(): { readonly key?: string } {
    const position = editorOf(this.#uri)?.selection.active;
    const note = position && noteAtPosition(this.notes, position);
    return note ? { key: note.key } : {};
  }

  async #pull(): Promise<void> {
    while (this.#pullAgain && this.#theme !== undefined) {
      this.#pullAgain = false;
      await this.#pullOnce(this.#uri, this.#view, this.#theme);
    }
    this.#pulling = undefined;
  }

  async #pullOnce(uri: vscode.Uri, view: ViewName, theme: PreviewTheme): Promise<void> {
    const { server, texts } = this.#context;
    const file = fileName(uri);
    if (server.stopped) {
      const action = { kind: 'restart', label: texts.restart } as const;
      return this.#say({ message: texts.serverStopped, action });
    }
    const document = documentOf(uri) ?? (await reopened(uri));
    if (!document) return this.#say({ message: texts.sourceGone({ file }) });
    if (document.languageId !== LANGUAGE) return this.#say({ message: texts.notACanvas({ file }) });
    try {
      const rendering = await server.render({ uri: this.#protocolUri, theme, view, ...pictureLanguage(uri) });
      // Null: the server has not heard of the canvas yet, and tells when it has.
      if (rendering && uri.toString() === this.#uri.toString() && view === this.#view) this.#show(rendering);
    } catch (error) {
      server.log(String(error));
      if (!server.stopped) this.#say({ message: texts.drawingFailed });
    }
  }

  #ask(): void {
    if (!this.#asked || !this.#rendering || this.#theme === undefined) return;
    this.#asked = false;
    this.#send({ type: 'ask', what: 'dependents' });
  }

  #say(notice: Notice): void {
    this.#send({ type: 'notice', notice });
  }

  #show(rendering: Rendering): void {
    this.#rendering = rendering;
    const { banner, links, notes, svg, version } = rendering;
    const { key: ring } = this.#ring();
    this.#send({
      type: 'show',
      uri: this.#protocolUri,
      version,
      view: this.#view,
      keys: notes.map((note) => note.key),
      links,
      ...(svg === undefined ? {} : { svg }),
      ...(ring === undefined ? {} : { ring }),
      ...(banner === undefined ? {} : { notice: this.#noticeOf(banner) }),
    });
    this.#ask();
  }

  #noticeOf({ line, message }: NonNullable<Rendering['banner']>): Notice {
    return { message, action: { kind: 'goToLine', line, label: this.#context.texts.goToLine({ line: line + 1 }) } };
  }

  async #openNote(key: string): Promise<void> {
    if (documentOf(this.#uri)?.version !== this.#rendering?.version) {
      this.refresh();
      await this.#pulling;
    }
    const note = this.notes.find((candidate) => candidate.key === key);
    if (note) await showSource(this.#uri, this.#otherColumn, note.nameRange, note.range);
  }
}

/** The setting for the language of pictures. */
const PICTURE_LANGUAGE = 'bmc.preview.language';

/** The language that the picture of a canvas is to speak; nothing where that is the editor's own. */
function pictureLanguage(uri: vscode.Uri): { readonly language?: string } {
  const language = vscode.workspace.getConfiguration(undefined, uri).get<string>(PICTURE_LANGUAGE, 'auto');
  return language === 'auto' ? {} : { language };
}

/** A canvas whose tab was closed, opened again behind the scenes; undefined where it is gone. */
async function reopened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  // Opening an untitled document that is not open would make a new, empty one.
  if (uri.scheme === 'untitled') return undefined;
  return Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined);
}
