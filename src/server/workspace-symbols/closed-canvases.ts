import { delayNextTick } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { readCanvas } from '../../model/lower.ts';
import {
  type CanvasFile,
  LIST_CANVASES,
  type ListCanvasesResult,
  READ_CANVASES,
  type ReadCanvasesParams,
  type ReadCanvasesResult,
} from '../../protocol/workspace-canvases.ts';
import { type CanvasSymbols, symbolsOf } from './canvas-symbols.ts';

/** So many files are read at once. */
const BATCH = 20;

/**
 * Knows what stands in the canvases of the workspace, open or not. Asks for nothing until somebody looks for something,
 * reads a file again only once it has changed, keeps no text, and lets every keystroke go first.
 */
export class ClosedCanvases {
  readonly #connection: Connection;
  readonly #known = new Map<string, { readonly version: number; readonly symbols: CanvasSymbols | undefined }>();
  #reading: Promise<void> | undefined;
  /** How many wait for what is being read; nothing more is read once nobody does. */
  #waiting = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** What stands in each canvas of the workspace that can be read. */
  async symbols(token: CancellationToken): Promise<readonly CanvasSymbols[]> {
    this.#waiting += 1;
    let isWaiting = true;
    const leave = () => {
      if (isWaiting) this.#waiting -= 1;
      isWaiting = false;
    };
    const listening = token.onCancellationRequested(leave);
    try {
      this.#reading ??= this.#readChanged().finally(() => {
        this.#reading = undefined;
      });
      await this.#reading;
    } finally {
      leave();
      listening.dispose();
    }
    return [...this.#known.values()].flatMap(({ symbols }) => symbols ?? []);
  }

  async #readChanged(): Promise<void> {
    const files = await this.#connection.sendRequest<ListCanvasesResult>(LIST_CANVASES);
    const uris = new Set(files.map(({ uri }) => uri));
    for (const uri of this.#known.keys()) if (!uris.has(uri)) this.#known.delete(uri);
    const changed = files.filter(({ uri, version }) => this.#known.get(uri)?.version !== version);
    for (let at = 0; at < changed.length && this.#waiting > 0; at += BATCH) {
      await this.#read(changed.slice(at, at + BATCH));
    }
  }

  async #read(files: readonly CanvasFile[]): Promise<void> {
    const params: ReadCanvasesParams = { uris: files.map(({ uri }) => uri) };
    const texts = await this.#connection.sendRequest<ReadCanvasesResult>(READ_CANVASES, params);
    for (const [place, { uri, version }] of files.entries()) {
      await delayNextTick();
      const text = texts[place] ?? undefined;
      this.#known.set(uri, { version, symbols: text === undefined ? undefined : symbolsOf(readCanvas(text), uri) });
    }
  }
}
