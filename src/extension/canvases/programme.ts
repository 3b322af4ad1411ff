import * as vscode from 'vscode';
import type { Preview } from '../preview/preview.ts';
import type { PreviewManager } from '../preview/preview-manager.ts';

/** Several canvases that are presented in a row: after the last step of one comes the first of the next. */
export class Programme implements vscode.Disposable {
  readonly #manager: PreviewManager;
  #running:
    | { readonly preview: Preview; readonly canvases: readonly vscode.Uri[]; readonly ends: vscode.Disposable }
    | undefined;

  constructor(manager: PreviewManager) {
    this.#manager = manager;
  }

  /** Presents these canvases, one after the other, in one preview. */
  start(canvases: readonly vscode.Uri[]): void {
    const [first] = canvases;
    if (!first) return;
    this.#running?.ends.dispose();
    const preview = this.#manager.open(first, { beside: false, view: 'canvas' });
    const ends = vscode.Disposable.from(
      preview.presentation.onBeyond((to) => this.#turn(to === 'next' ? 1 : -1)),
      preview.presentation.onChanged(() => {
        if (!preview.presentation.on) this.dispose();
      }),
    );
    this.#running = { preview, canvases, ends };
    preview.present();
    // The keyboard goes to the stage: the next key is a step.
    preview.panel.reveal(undefined, false);
  }

  dispose(): void {
    this.#running?.ends.dispose();
    this.#running = undefined;
  }

  #turn(by: 1 | -1): void {
    if (!this.#running) return;
    const { canvases, preview } = this.#running;
    const at = canvases.findIndex((uri) => uri.toString() === preview.uri.toString());
    const next = at < 0 ? undefined : canvases[at + by];
    if (next) preview.follow(next);
  }
}
