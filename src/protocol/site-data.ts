import type { Stage } from './presenting.ts';

/** The notes of one canvas, as the index searches them. */
export interface SearchedCanvas {
  /** Names its page: `bank` of `canvases/bank.html`. */
  readonly page: string;
  readonly title: string;
  /** A note each: its key in the picture, its block, its title, and what it says below. */
  readonly notes: readonly (readonly [key: string, block: string, title: string, told: string])[];
}

/** One canvas as it is compared and presented: its text without comments, and what it is read with. */
export interface CanvasText {
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
  readonly canvas: { readonly page: string; readonly read: CanvasText };
}

/** Takes what a script with data holds; the pages' script puts it in place. */
export type TakeData = <Name extends keyof SiteData>(name: Name, data: SiteData[Name]) => void;

/** The program that draws canvases on a page, in the words of a language. The script that holds it puts it in place. */
export interface SiteProgram {
  /** The SVG document of what changed from one canvas to the other. @param look `room` is how wide a narrow screen is, in pixels. */
  compare(before: CanvasText, after: CanvasText, look: { readonly language: string; readonly room?: number }): string;
  /** What is presented of a canvas. */
  stage(canvas: CanvasText, language: string): Stage;
}
