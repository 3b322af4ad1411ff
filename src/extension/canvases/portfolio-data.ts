import type {
  CanvasFilter,
  CanvasNotesParams,
  CanvasNotesResult,
  ListedCanvas,
  ListedNote,
  PortfolioParams,
  PortfolioResult,
  PortfolioWords,
} from '../../protocol/portfolio.ts';
import { CANVAS_NOTES, PORTFOLIO } from '../../protocol/portfolio.ts';
import type { ListCanvasesResult } from '../../protocol/workspace-canvases.ts';
import type { CanvasServer } from '../connection/canvas-server.ts';
import type { CanvasEntry } from './folder-tree.ts';

/** What is known of the workspace's canvases so far: which files there are, at once, and what stands in them, bit by bit. */
export class PortfolioData {
  readonly #server: CanvasServer;
  readonly #listed = new Map<string, ListedCanvas>();
  #entries: readonly CanvasEntry[] = [];
  /** The list of files that was asked for, and the one that is known; the first is undefined where it must be asked for. */
  #listing: Promise<ListCanvasesResult> | undefined;
  #known: Promise<ListCanvasesResult> | undefined | null = null;
  #revision = 0;
  #generation = 0;
  /** How often all was forgotten. */
  #forgotten = 0;
  #matching: ReadonlySet<string> | undefined;
  #pending: number | undefined;
  #words: PortfolioWords | undefined;

  constructor(server: CanvasServer) {
    this.#server = server;
  }

  /** The files, those alone that the filter lets pass. */
  get shown(): readonly CanvasEntry[] {
    const matching = this.#matching;
    return matching ? this.#entries.filter(({ uri }) => matching.has(uri)) : this.#entries;
  }

  /** How many files there are. */
  get all(): number {
    return this.#entries.length;
  }

  /** How many of the workspace's canvases are looked through where there are more; undefined where they are all. */
  get limit(): number | undefined {
    return this.#server.canvases.limit;
  }

  /** How many of them are still to be read; undefined while that was never asked. */
  get pending(): number | undefined {
    return this.#pending;
  }

  /** How stages, types and blocks are called; undefined before the first answer. */
  get words(): PortfolioWords | undefined {
    return this.#words;
  }

  /** What stands in a canvas; undefined while it is not known. */
  listed(uri: string): ListedCanvas | undefined {
    return this.#listed.get(uri);
  }

  /** Forgets what was told: the next question asks for all of it, and an answer that is under way comes too late. */
  forget(): void {
    this.#forgotten += 1;
    this.#generation = 0;
    this.#pending = undefined;
    this.#listed.clear();
  }

  /** Raised whenever the files are others. */
  get revision(): number {
    return this.#revision;
  }

  /** Files have come or gone: they are looked for again when they are asked for. */
  forgetFiles(): void {
    this.#listing = undefined;
  }

  /** Looks which files there are, where that is not known. */
  async list(): Promise<void> {
    while (this.#listing !== this.#known) {
      this.#listing ??= this.#server.canvases.list();
      const listing = this.#listing;
      const files = await listing.catch((error: unknown) => {
        this.#listing = undefined;
        throw error;
      });
      // What was found before something changed is not taken for what there is.
      if (listing === this.#listing) this.#take(files, listing);
    }
  }

  #take(files: ListCanvasesResult, listing: Promise<ListCanvasesResult>): void {
    const before = this.#entries;
    this.#known = listing;
    this.#entries = files.map(({ path, uri }) => ({ uri, path: path ?? uri }));
    const uris = new Set(files.map(({ uri }) => uri));
    for (const uri of this.#listed.keys()) if (!uris.has(uri)) this.#listed.delete(uri);
    const isSame = before.length === files.length && before.every(({ uri }, at) => uri === files[at]?.uri);
    if (!isSame) this.#revision += 1;
  }

  /**
   * Asks for what is new. Gives the addresses of the canvases that are other than before, and whether the tree is: another
   * title stands in it, or the filter lets others pass.
   *
   * @throws when the server has stopped.
   */
  async ask(filter: CanvasFilter): Promise<{ readonly changed: readonly string[]; readonly isOther: boolean }> {
    const before = this.#matching;
    const forgotten = this.#forgotten;
    const params: PortfolioParams = { since: this.#generation, filter };
    const answer = await this.#server.ask<PortfolioParams, PortfolioResult>(PORTFOLIO, params);
    // It tells what is newer than something that is no longer known here.
    if (forgotten !== this.#forgotten) return { changed: [], isOther: false };
    this.#generation = answer.generation;
    this.#pending = answer.pending;
    this.#words = answer.words ?? this.#words;
    this.#matching = answer.matching && new Set(answer.matching);
    const isRenamed = answer.changed.some(({ title, uri }) => this.#listed.get(uri)?.title !== title);
    for (const canvas of answer.changed) this.#listed.set(canvas.uri, canvas);
    const isOther =
      before?.size !== this.#matching?.size || [...(before ?? [])].some((uri) => !this.#matching?.has(uri));
    return { changed: answer.changed.map(({ uri }) => uri), isOther: isOther || isRenamed };
  }

  /** The notes of a canvas; none where it is not known. */
  async notes(uri: string): Promise<readonly ListedNote[]> {
    const notes = await this.#server.ask<CanvasNotesParams, CanvasNotesResult>(CANVAS_NOTES, { uri });
    return notes ?? [];
  }
}
