/** The notes of one canvas, as the index searches them. */
export interface SearchedCanvas {
  /** Names its page: `bank` of `canvases/bank.html`. */
  readonly page: string;
  readonly title: string;
  /** A note each: its key in the picture, its block, its title, and what it says below. */
  readonly notes: readonly (readonly [key: string, block: string, title: string, told: string])[];
}

/** One canvas as two are compared: its text without comments, and what it is read with. */
export interface ComparedText {
  readonly path: string;
  readonly text: string;
  /** Severities other than the rules' own, by code. */
  readonly severities: Readonly<Record<string, string>>;
  /** The words that its firm added to the taxonomy. */
  readonly words: readonly object[];
}

/** What scripts with data hand over: the pages work from a disk, too, where nothing can be fetched. */
export interface SiteData {
  readonly search: readonly SearchedCanvas[];
  readonly canvas: { readonly page: string; readonly compared: ComparedText };
}

/** Takes what a script with data holds; the pages' script puts it in place. */
export type TakeData = <Name extends keyof SiteData>(name: Name, data: SiteData[Name]) => void;

/** Compares two canvases: the SVG document of what changed, in a language. The script that compares puts it in place. */
export type CompareTexts = (before: ComparedText, after: ComparedText, language: string) => string;
