import * as vscode from 'vscode';
import { canvasFences, type MarkdownIt } from '../markdown/canvas-fences.ts';
import type { MarkdownTexts } from '../messages/editor-texts.ts';
import type { PreviewTheme } from '../protocol/rendering.ts';
import type { CanvasServer } from './connection/canvas-server.ts';
import { escapeHtml } from './escape-html.ts';

/** So many pictures are kept: those of a long document and some of its earlier states. */
const MOST_KEPT = 100;
/** The preview is asked to draw itself anew once for all pictures that come within this time, in milliseconds. */
const GATHER = 50;

/**
 * Draws canvases in VS Code's own Markdown preview. That one cannot wait for a picture: it first shows that one is being
 * drawn, and is drawn anew when the server has answered.
 */
export class MarkdownCanvases implements vscode.Disposable {
  readonly #server: CanvasServer;
  readonly #texts: MarkdownTexts;
  /** HTML by theme and text, the longest unused first; undefined while the server draws. */
  readonly #drawn = new Map<string, string | undefined>();
  readonly #watch: vscode.Disposable;
  #refreshing: ReturnType<typeof setTimeout> | undefined;

  constructor(server: CanvasServer, texts: MarkdownTexts) {
    this.#server = server;
    this.#texts = texts;
    this.#watch = vscode.window.onDidChangeActiveColorTheme(() => {
      if (this.#drawn.size > 0) this.#refresh();
    });
  }

  /** Teaches a markdown-it to draw canvases. */
  extend<Markdown extends MarkdownIt>(markdown: Markdown): Markdown {
    canvasFences(markdown, (text) => this.#html(text));
    return markdown;
  }

  dispose(): void {
    clearTimeout(this.#refreshing);
    this.#watch.dispose();
  }

  #html(text: string): string {
    const theme = activeTheme();
    const key = `${theme}\n${text}`;
    const known = this.#drawn.get(key);
    if (!this.#drawn.has(key)) void this.#draw(key, text, theme);
    else {
      this.#drawn.delete(key);
      this.#drawn.set(key, known);
    }
    return known ?? `<p class="bmc-canvas-pending">${escapeHtml(this.#texts.drawing)}</p>\n`;
  }

  async #draw(key: string, text: string, theme: PreviewTheme): Promise<void> {
    this.#drawn.set(key, undefined);
    try {
      this.#drawn.set(key, await this.#server.drawFence({ text, theme }));
    } catch (error) {
      this.#server.log(String(error));
      this.#drawn.set(key, `<p>${escapeHtml(this.#texts.notDrawn)}</p>\n`);
    }
    for (const [oldest] of this.#drawn) {
      if (this.#drawn.size <= MOST_KEPT) break;
      this.#drawn.delete(oldest);
    }
    this.#refresh();
  }

  #refresh(): void {
    clearTimeout(this.#refreshing);
    this.#refreshing = setTimeout(() => void vscode.commands.executeCommand('markdown.preview.refresh'), GATHER);
  }
}

function activeTheme(): PreviewTheme {
  switch (vscode.window.activeColorTheme.kind) {
    case vscode.ColorThemeKind.Light:
      return 'light';
    case vscode.ColorThemeKind.HighContrast:
      return 'high-contrast-dark';
    case vscode.ColorThemeKind.HighContrastLight:
      return 'high-contrast-light';
    default:
      return 'dark';
  }
}
