import * as vscode from 'vscode';
import type { CanvasesTexts } from '../../messages/editor-texts.ts';
import { type CanvasFilter, PORTFOLIO_PAGE, type PortfolioPageParams } from '../../protocol/portfolio.ts';
import type { CanvasServer } from '../connection/canvas-server.ts';

/** The scheme of the documents that tell of a portfolio. */
const SCHEME = 'bmc-portfolio';
/** How long canvases must rest before a page about them is written anew, in milliseconds. */
const REST = 2_000;

/** The portfolio as a page to read: the canvases that the view shows, and what is asked of all of them. */
export class PortfolioPage implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #server: CanvasServer;
  readonly #texts: CanvasesTexts;
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #disposables: vscode.Disposable[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when what a page says may have changed. */
  readonly onDidChange = this.#changed.event;

  constructor(server: CanvasServer, texts: CanvasesTexts) {
    this.#server = server;
    this.#texts = texts;
    this.#disposables = [
      this.#changed,
      vscode.workspace.registerTextDocumentContentProvider(SCHEME, this),
      server.onCanvasChanged(() => this.#renewSoon()),
      server.canvases.onChanged(() => this.#renewSoon()),
    ];
  }

  /** Opens the page about the canvases that a filter lets pass. */
  async show(filter: CanvasFilter, words: readonly string[]): Promise<void> {
    const { title } = this.#texts.page;
    const name = words.length === 0 ? title : `${title} (${words.join(' · ')})`;
    const path = `/${name.replaceAll(/[/\\]/g, ' ')}.md`;
    const page = vscode.Uri.from({ scheme: SCHEME, path, query: JSON.stringify(filter) });
    await vscode.commands.executeCommand('vscode.open', page);
  }

  async provideTextDocumentContent({ query }: vscode.Uri): Promise<string> {
    const { failed, reading } = this.#texts.page;
    const filter = JSON.parse(query || '{}') as CanvasFilter;
    const progress = { location: vscode.ProgressLocation.Window, title: reading };
    return vscode.window.withProgress(progress, async () => {
      try {
        // There a link of the page begins, wherever the page itself lies.
        const root = vscode.workspace.workspaceFolders?.[0]?.uri.toString();
        const params = { filter, ...(root === undefined ? {} : { root }) };
        const page = await this.#server.ask<PortfolioPageParams, string>(PORTFOLIO_PAGE, params);
        const { limit } = this.#server.canvases;
        // Below its heading, so that nobody takes a part for the whole.
        return limit === undefined ? page : page.replace('\n\n', () => `\n\n*${this.#texts.limited({ limit })}*\n\n`);
      } catch (error) {
        this.#server.log(String(error));
        return failed;
      }
    });
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const disposable of this.#disposables) disposable.dispose();
  }

  #renewSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === SCHEME) this.#changed.fire(uri);
    }, REST);
  }
}
