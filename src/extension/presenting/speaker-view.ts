import * as vscode from 'vscode';
import { presentingTextsOf } from '../../messages/presenting-texts.ts';
import type { MessageFromSpeaker, SpeakerMessage } from '../../protocol/presenting.ts';
import { fillSpeakerPanel, type PanelContext } from '../preview/fill-panel.ts';
import type { Preview } from '../preview/preview.ts';
import type { PreviewManager } from '../preview/preview-manager.ts';

/**
 * The speaker's window: a panel with the notes on the current step, which the audience does not see. There is one; it
 * shows the presentation that moved last.
 */
export class SpeakerView implements vscode.WebviewPanelSerializer, vscode.Disposable {
  /** The kind of panel, as the editor remembers it. */
  static readonly viewType = 'bmc.speaker';

  readonly #manager: PreviewManager;
  readonly #context: PanelContext;
  readonly #disposables: vscode.Disposable[];
  #panel: vscode.WebviewPanel | undefined;
  /** Whether its page listens. */
  #ready = false;
  /** The canvas that it was last told of. */
  #uri: string | undefined;
  #said: SpeakerMessage | undefined;

  constructor(manager: PreviewManager, context: PanelContext) {
    this.#manager = manager;
    this.#context = context;
    this.#disposables = [
      vscode.window.registerWebviewPanelSerializer(SpeakerView.viewType, this),
      manager.onPresented((preview) => {
        if (preview.presentation.on) this.#uri = preview.uri.toString();
        this.#tell();
      }),
    ];
  }

  /** The panel; undefined where it is not open. */
  get panel(): vscode.WebviewPanel | undefined {
    return this.#panel;
  }

  /** What its page was told last. */
  get said(): SpeakerMessage | undefined {
    return this.#said;
  }

  /** Opens it beside a preview, or brings it to sight. */
  show(preview: Preview): void {
    this.#uri = preview.uri.toString();
    if (this.#panel) this.#panel.reveal();
    else {
      // Beside what has the keyboard: in the group of the preview it would hide the stage.
      preview.panel.reveal(undefined, false);
      this.#take(vscode.window.createWebviewPanel(SpeakerView.viewType, '', vscode.ViewColumn.Beside, {}));
    }
    this.#tell();
  }

  /** Brings it back after the window was closed. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    if (this.#panel) return panel.dispose();
    const isKept = typeof state === 'object' && state !== null && 'uri' in state && typeof state.uri === 'string';
    if (isKept) this.#uri ??= state.uri as string;
    this.#take(panel);
  }

  /** Takes a message from its page. */
  receive(message: MessageFromSpeaker): void {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#tell();
        break;
      case 'command':
        this.#preview?.direct(message.command);
        break;
      case 'start':
        if (this.#uri !== undefined) this.#manager.previewFor(vscode.Uri.parse(this.#uri)).present();
        break;
      case 'newWindow':
        this.#panel?.reveal();
        void vscode.commands.executeCommand('workbench.action.moveEditorToNewWindow');
        break;
    }
  }

  dispose(): void {
    this.#panel?.dispose();
    for (const disposable of this.#disposables) disposable.dispose();
  }

  /** The preview that presents the canvas. */
  get #preview(): Preview | undefined {
    return this.#manager.previews.find(({ presentation, uri }) => presentation.on && uri.toString() === this.#uri);
  }

  #take(panel: vscode.WebviewPanel): void {
    this.#panel = panel;
    panel.webview.onDidReceiveMessage((message: MessageFromSpeaker) => this.receive(message));
    panel.onDidChangeViewState(() => {
      // A hidden panel has no page; it says that it is ready when it has one again.
      if (!panel.visible) this.#ready = false;
    });
    panel.onDidDispose(() => {
      this.#panel = undefined;
      this.#ready = false;
    });
    panel.title = presentingTextsOf(vscode.env.language).speaker.title;
    fillSpeakerPanel(panel, this.#context);
  }

  #tell(): void {
    if (!this.#panel) return;
    const told = this.#preview?.presentation.told;
    if (told) this.#panel.title = presentingTextsOf(vscode.env.language).speaker.of({ title: told.story.title });
    this.#said = {
      type: 'speaker',
      ...(told ? { told } : {}),
      ...(this.#uri === undefined ? {} : { uri: this.#uri }),
    };
    if (this.#ready) void this.#panel.webview.postMessage(this.#said);
  }
}
