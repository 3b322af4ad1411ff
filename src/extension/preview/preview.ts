import * as vscode from 'vscode';
import type { Comparand } from '../../protocol/comparing.ts';
import type { StageCommand } from '../../protocol/presenting.ts';
import type { AskMessage, MessageFromPreview, MessageToPreview } from '../../protocol/preview-messages.ts';
import type { PreviewTheme, RenderedNote, Rendering, ViewName } from '../../protocol/rendering.ts';
import { type HistoryStep, PreviewComparison } from '../compare/preview-comparison.ts';
import { Presentation } from '../presenting/presentation.ts';
import { showMessage } from '../show-message.ts';
import { beginningOf, columnOf, documentOf, editorOf, fileName, isAddressOf, showSource } from '../source-editors.ts';
import { askForPicture, PICTURE_LANGUAGE } from './ask-for-picture.ts';
import { fillPanel } from './fill-panel.ts';
import { noteAtPosition } from './note-at-position.ts';
import type { Drawn, PreviewContext, PreviewSource } from './preview-source.ts';

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
  readonly presentation: Presentation;
  readonly comparison: PreviewComparison;
  readonly #context: PreviewContext;
  readonly #disposables: vscode.Disposable[] = [];
  #uri: vscode.Uri;
  #locked: boolean;
  #view: ViewName;
  /** The group that the canvas was last seen in as text. */
  #sourceColumn: vscode.ViewColumn | undefined;
  /** The page's theme, undefined while there is no page that listens; and how wide it is. */
  #theme: PreviewTheme | undefined;
  #room = 0;
  #rendering: Rendering | undefined;
  #drawn: Drawn | undefined;
  /** What the page is still to be asked for. */
  #asked: AskMessage['what'] | undefined;
  #pulling: Promise<void> | undefined;
  #pullAgain = false;

  constructor(
    panel: vscode.WebviewPanel,
    { against, uri, locked, presented = false, view }: PreviewSource,
    context: PreviewContext,
  ) {
    this.panel = panel;
    this.#context = context;
    this.#uri = uri;
    this.#locked = locked;
    this.#view = view;
    this.#sourceColumn = columnOf(uri);
    this.presentation = new Presentation(presented);
    this.comparison = new PreviewComparison(uri, against, context.comparing, () => this.refresh());
    this.#disposables.push(
      this.presentation,
      this.comparison,
      panel.onDidDispose(() => this.#forget()),
      panel.webview.onDidReceiveMessage((message: MessageFromPreview) => this.receive(message)),
      panel.onDidChangeViewState(() => {
        // A hidden panel has no page; it says that it is ready when it has one again.
        if (!panel.visible) this.#theme = undefined;
      }),
      context.server.onCanvasChanged((changed) => isAddressOf(changed.uri, this.#uri) && this.refresh()),
      context.server.onRunningChanged(() => this.refresh()),
      vscode.workspace.onDidChangeConfiguration(
        (change) => change.affectsConfiguration(PICTURE_LANGUAGE, this.#uri) && this.refresh(),
      ),
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
    this.#turnTo(uri);
    this.#name();
    this.refresh();
  }

  /** Shows what changed in a canvas, compared with something; as a step of its history, where it is one. */
  compare(uri: vscode.Uri, against: Comparand, step?: HistoryStep): void {
    this.#turnTo(uri, against, step);
    this.#changeView('changes');
  }

  /** Stays with its canvas from now on, or follows the active one. */
  setLocked(locked: boolean): void {
    this.#locked = locked;
    this.#name();
  }

  /** Shows another view of the canvas. */
  showView(view: ViewName): void {
    if (view !== this.#view) this.#changeView(view);
  }

  /** Does on the page what one of its keys does. */
  ask(what: AskMessage['what']): void {
    this.#asked = what;
    this.#ask();
  }

  /** Presents the canvas, from the beginning or where a presentation is under way. */
  present(): void {
    this.presentation.start();
    this.refresh();
  }

  /** Does with the presentation what the speaker asks for. */
  direct(command: StageCommand): void {
    this.#send({ type: 'stageCommand', command });
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
    if (this.presentation.hears(message) || this.comparison.hears(message)) this.refresh();
    switch (message.type) {
      case 'ready':
      case 'theme':
      case 'room':
        if ('theme' in message) this.#theme = message.theme;
        if ('room' in message) this.#room = message.room;
        if (message.type === 'ready') this.#name();
        this.refresh();
        break;
      case 'view':
        this.#changeView(message.view);
        break;
      case 'note':
        this.#try(this.#openNote(message.key));
        break;
      case 'goToLine':
        this.#try(showSource(this.#uri, this.#otherColumn, beginningOf(message.line)));
        break;
      case 'restart':
      case 'showLog':
        void vscode.commands.executeCommand(message.type === 'restart' ? 'bmc.restartServer' : 'bmc.showLog');
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
    const preview = this.#locked ? texts.lockedPreviewTitle({ file }) : texts.previewTitle({ file });
    this.panel.title = (this.#view === 'changes' ? this.comparison.title(this.#locked) : undefined) ?? preview;
    const { against } = this.comparison;
    const shown = { uri: this.#uri.toString(), locked: this.#locked, view: this.#view };
    this.#send({ type: 'source', ...shown, ...(against ? { against } : {}) });
  }

  #changeView(view: ViewName): void {
    this.#view = view;
    // The notes of the last view are no longer there to be ringed or clicked.
    this.#rendering = undefined;
    this.#name();
    this.refresh();
  }

  #turnTo(uri: vscode.Uri, against?: Comparand, step?: HistoryStep): void {
    this.#sourceColumn = columnOf(uri) ?? this.#sourceColumn;
    this.#uri = uri;
    this.#rendering = undefined;
    this.comparison.turnTo(uri, against, step);
  }

  #send(message: MessageToPreview): void {
    if (this.#theme !== undefined) void this.panel.webview.postMessage(message);
  }

  #ring(): { readonly key?: string } {
    const position = editorOf(this.#uri)?.selection.active;
    const written = this.notes.filter(({ side }) => side === undefined);
    const note = position && noteAtPosition(written, position);
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
    const changes = view === 'changes' ? await this.comparison.wanted() : undefined;
    const wish = { theme, view, room: this.#room, presented: this.presentation.on, ...changes };
    const picture = await askForPicture(uri, wish, this.#context);
    if (!picture || uri.toString() !== this.#uri.toString() || view !== this.#view) return;
    if ('notice' in picture) this.#send({ type: 'notice', notice: picture.notice });
    else this.#show(picture.rendering);
  }

  #ask(): void {
    const what = this.#asked;
    if (!what || !this.#rendering || this.#theme === undefined) return;
    this.#asked = undefined;
    this.#send({ type: 'ask', what });
  }

  #show(rendering: Rendering): void {
    this.#rendering = rendering;
    // Now it is known what the canvas is compared with.
    if (this.#view === 'changes') this.#name();
    const around = { uri: this.#uri.toString(), view: this.#view, ring: this.#ring().key };
    const brought = { ...this.presentation.stageIn(rendering), ...this.comparison.shownWith(rendering) };
    this.#send(showMessage(rendering, { ...around, ...brought }, this.#context.texts));
    this.#ask();
  }

  async #openNote(key: string): Promise<void> {
    if (documentOf(this.#uri)?.version !== this.#rendering?.version) {
      this.refresh();
      await this.#pulling;
    }
    const note = this.notes.find((candidate) => candidate.key === key);
    const uri = note?.side === 'before' ? await this.comparison.openableEarlier() : this.#uri;
    if (note && uri) await showSource(uri, this.#otherColumn, note.nameRange, note.range);
  }
}
