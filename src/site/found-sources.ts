import { pagesOf, type SiteSource } from './site-source.ts';

/** The canvases that there are, as they were found at one time. */
export interface Found {
  readonly sources: readonly SiteSource[];
  readonly byPage: ReadonlyMap<string, SiteSource>;
  /** The page of every canvas, by its path. */
  readonly pages: ReadonlyMap<string, string>;
}

/** So long is believed what was found, in milliseconds: not every file system tells every change. */
const BELIEVED = 1_000;

/**
 * Finds the canvases of a folder, and keeps what it found until something changes: looking through a folder for each page
 * of it would take longer than making the page. Who asks while others wait gets the same answer.
 */
export class FoundSources {
  readonly #find: () => Promise<readonly SiteSource[]>;
  readonly #now: () => number;
  #kept: { readonly found: Found; readonly at: number } | undefined;
  #finding: Promise<Found> | undefined;

  /** @param now gives the time in milliseconds */
  constructor(find: () => Promise<readonly SiteSource[]>, now: () => number = () => performance.now()) {
    this.#find = find;
    this.#now = now;
  }

  /** Something has changed: what was found before, or is being found, is not believed. */
  changed(): void {
    this.#kept = undefined;
    this.#finding = undefined;
  }

  /** What was found a moment ago, or else is found now. */
  async recent(): Promise<Found> {
    const kept = this.#kept;
    return kept && this.#now() - kept.at < BELIEVED ? kept.found : this.anew();
  }

  /** What there is now. */
  anew(): Promise<Found> {
    if (this.#finding) return this.#finding;
    const at = this.#now();
    const finding = this.#find()
      .then((sources) => {
        const byPage = new Map(sources.map((source) => [source.page, source]));
        const found = { sources, byPage, pages: pagesOf(sources) };
        if (this.#finding === finding) this.#kept = { found, at };
        return found;
      })
      .finally(() => {
        if (this.#finding === finding) this.#finding = undefined;
      });
    this.#finding = finding;
    return finding;
  }
}
