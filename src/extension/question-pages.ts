import * as vscode from 'vscode';
import type { GuideTexts } from '../messages/editor-texts.ts';
import type { CanvasServer } from './connection/canvas-server.ts';
import { fileName } from './source-editors.ts';

/** The scheme of the documents that hold the questions to a canvas. */
const SCHEME = 'bmc-questions';
/** How long a canvas must rest before a page about it is written anew, in milliseconds. */
const REST = 300;

/** The analyst's questions to a canvas as a page to read, which follows the canvas as it is written. */
export class QuestionPages implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #server: CanvasServer;
  readonly #texts: GuideTexts['guide'];
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #disposables: vscode.Disposable[];

  /** Fires when what a page says may have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(server: CanvasServer, { guide }: GuideTexts) {
    this.#server = server;
    this.#texts = guide;
    this.#disposables = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      server.onCanvasChanged(({ uri }) => this.#renewSoon(uri)),
    ];
  }

  /** Opens the questions to a canvas beside it. */
  async show(canvas: vscode.Uri): Promise<void> {
    const name = this.#texts.questionsTitle({ file: fileName(canvas) });
    const page = vscode.Uri.from({ scheme: SCHEME, path: `/${name}.md`, query: canvas.toString() });
    await vscode.commands.executeCommand('vscode.open', page, { viewColumn: vscode.ViewColumn.Beside });
  }

  async provideTextDocumentContent({ query }: vscode.Uri): Promise<string> {
    const text = await this.#server.questions({ uri: query });
    return text ?? this.#texts.questionsGone({ file: fileName(vscode.Uri.parse(query)) });
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #renewSoon(canvas: string): void {
    const page = pageOf(canvas);
    if (!page) return;
    clearTimeout(this.#timers.get(canvas));
    this.#timers.set(
      canvas,
      setTimeout(() => {
        this.#timers.delete(canvas);
        this.#changed.fire(page);
      }, REST),
    );
  }
}

/** The open page about a canvas; undefined where there is none. */
function pageOf(canvas: string): vscode.Uri | undefined {
  const is = ({ scheme, query }: vscode.Uri) =>
    scheme === SCHEME && vscode.Uri.parse(query).toString() === vscode.Uri.parse(canvas).toString();
  return vscode.workspace.textDocuments.find(({ uri }) => is(uri))?.uri;
}
