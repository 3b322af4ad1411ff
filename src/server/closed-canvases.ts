import { delayNextTick } from 'langium';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import {
  type CanvasFile,
  LIST_CANVASES,
  type ListCanvasesResult,
  READ_CANVASES,
  type ReadCanvasesParams,
  type ReadCanvasesResult,
} from '../protocol/workspace-canvases.ts';
import { withPatience } from './with-patience.ts';

/** So many files are read at once. */
const BATCH = 20;

/** What is to be kept of a file. */
export interface Keeping<Kept> {
  /** What is kept of the text of a file; null where it cannot be read. Undefined where nothing is. */
  keep(text: string | null, file: CanvasFile): Kept | undefined | Promise<Kept | undefined>;
  /** What is kept of a file that somebody else has read already, as it is now; undefined where it must be read. */
  known?(file: CanvasFile): Kept | undefined;
  /** Beside its version, what is kept of a file depends on this; on nothing where it is absent. */
  stampsOf?(files: readonly CanvasFile[]): Promise<(file: CanvasFile) => number>;
}

/** What is known of the files of the workspace. */
export interface KnownCanvases<Kept> {
  /** What is kept of each that was read, in the order in which the editor lists them. */
  readonly kept: ReadonlyMap<string, Kept>;
  /** How many are still to be read. */
  readonly pending: number;
}

interface Known<Kept> {
  readonly version: number;
  readonly stamp: number;
  readonly kept: Kept | undefined;
}

/**
 * Knows what stands in the canvases of the workspace, as they are saved. Asks for nothing until somebody looks for
 * something, reads a file again only once it has changed, keeps no text, and lets every keystroke go first.
 */
export class ClosedCanvases<Kept> {
  readonly #connection: Connection;
  readonly #keeping: Keeping<Kept>;
  #known = new Map<string, Known<Kept>>();
  #pending = 0;
  #reading: Promise<void> | undefined;
  /** How many wait for what is being read; nothing more is read once nobody does. */
  #waiting = 0;

  constructor(connection: Connection, keeping: Keeping<Kept>) {
    this.#connection = connection;
    this.#keeping = keeping;
  }

  /**
   * What is kept of every canvas of the workspace, or of those that were read when the patience ended; the next call
   * goes on from there.
   *
   * @param patience how long it may take, in milliseconds; without it, as long as it takes.
   */
  async look(token: CancellationToken, patience?: number): Promise<KnownCanvases<Kept>> {
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
      await (patience === undefined ? this.#reading : withPatience(this.#reading, patience));
    } finally {
      leave();
      listening.dispose();
    }
    const kept = [...this.#known].flatMap(([uri, { kept }]) => (kept === undefined ? [] : [[uri, kept] as const]));
    return { kept: new Map(kept), pending: this.#pending };
  }

  /** What is kept of a file in this version, if it was read. */
  kept({ uri, version }: CanvasFile): Kept | undefined {
    const known = this.#known.get(uri);
    return known?.version === version ? known.kept : undefined;
  }

  async #readChanged(): Promise<void> {
    const files = await this.#connection.sendRequest<ListCanvasesResult>(LIST_CANVASES);
    const stampOf = (await this.#keeping.stampsOf?.(files)) ?? (() => 0);
    const known = this.#known;
    // In the order of the list, and without those that are no longer in it.
    this.#known = new Map(files.flatMap(({ uri }) => (known.has(uri) ? [[uri, known.get(uri)!]] : [])));
    const changed = files.filter((file) => {
      const before = known.get(file.uri);
      return before?.version !== file.version || before.stamp !== stampOf(file);
    });
    const unread = changed.filter((file) => {
      const kept = this.#keeping.known?.(file);
      if (kept !== undefined) this.#known.set(file.uri, { version: file.version, stamp: stampOf(file), kept });
      return kept === undefined;
    });
    this.#pending = unread.length;
    for (let at = 0; at < unread.length && this.#waiting > 0; at += BATCH) {
      await this.#read(unread.slice(at, at + BATCH), stampOf);
    }
  }

  async #read(files: readonly CanvasFile[], stampOf: (file: CanvasFile) => number): Promise<void> {
    const params: ReadCanvasesParams = { uris: files.map(({ uri }) => uri) };
    const texts = await this.#connection.sendRequest<ReadCanvasesResult>(READ_CANVASES, params);
    for (const [place, file] of files.entries()) {
      await delayNextTick();
      const kept = await this.#keeping.keep(texts[place] ?? null, file);
      this.#known.set(file.uri, { version: file.version, stamp: stampOf(file), kept });
      this.#pending -= 1;
    }
  }
}
