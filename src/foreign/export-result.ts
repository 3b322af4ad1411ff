/** The formats that a canvas can be exported to for others to go on with, beside JSON. */
export const TARGET_FORMATS = ['bmml', 'markdown'] as const;

/** One of these formats. */
export type TargetFormat = (typeof TARGET_FORMATS)[number];

/** How a Markdown document lays a canvas out: a heading for each block, or one table as on the wall. */
export const LAYOUTS = ['headings', 'table'] as const;

/** One of these layouts. */
export type Layout = (typeof LAYOUTS)[number];

/** A canvas in another format. */
export interface ExportedText {
  readonly text: string;
  /** What a person is to know of it, in the reader's language: what the format has no place for. */
  readonly remarks: readonly string[];
}

/** Counts what another format has no place for. */
export class Losses {
  readonly #counts = new Map<string, number>();

  /** Counts one thing, or several, by what a canvas calls it. */
  add(what: string, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count);
  }

  /** What was counted, in the order in which it came up. */
  get all(): readonly { readonly what: string; readonly count: number }[] {
    return [...this.#counts].map(([what, count]) => ({ what, count }));
  }
}
