import type { Range } from '../model/range.ts';
import type { FindingCounts } from './rendering.ts';

/**
 * Request of the extension to the server: the canvases of the workspace, side by side. The server answers within about
 * a second with what it has read by then; asked again, it goes on. While nobody asks, nothing is read.
 */
export const PORTFOLIO = 'bmc/portfolio';

/** What is asked for. */
export interface PortfolioParams {
  /** The `generation` of the last answer; 0 for everything. */
  readonly since: number;
  /** Which canvases are meant. */
  readonly filter: CanvasFilter;
}

/** Which canvases are meant: those that meet all that is said; all of them where nothing is. */
export interface CanvasFilter {
  readonly text?: string;
  /** The id of a stage, of a kind of segment, of a relationship type. */
  readonly stage?: string;
  readonly segmentKind?: string;
  readonly relationshipType?: string;
}

/** The server's answer. */
export interface PortfolioResult {
  readonly generation: number;
  /** How many canvases are still to be read. */
  readonly pending: number;
  /** The canvases that are new or were read anew since the generation that was named. */
  readonly changed: readonly ListedCanvas[];
  /** The addresses of the canvases that the filter lets pass; absent where it lets all pass. */
  readonly matching?: readonly string[];
  /** What the words of a portfolio are called; with the first answer. */
  readonly words?: PortfolioWords;
}

/** One canvas. */
export interface ListedCanvas {
  readonly uri: string;
  /** Its title on one line; empty where it has none. */
  readonly title: string;
  /** Its stage in words; absent where it states none. */
  readonly stage?: string;
  readonly findings: FindingCounts;
  readonly questions: { readonly open: number; readonly all: number };
  /** Why it cannot be read, or not as a whole. */
  readonly trouble?: string;
  /** How many notes stand in the nine blocks. */
  readonly notes: number;
  /** How many there are of each keyword, also of what stands beside the canvas; only those that there are. */
  readonly counts: Readonly<Record<string, number>>;
}

/** What is chosen from, and how the blocks are called. */
export interface PortfolioWords {
  readonly stages: readonly Choice[];
  readonly segmentKinds: readonly Choice[];
  readonly relationshipTypes: readonly Choice[];
  /** The blocks and what stands beside them, in the order of the canvas. */
  readonly blocks: readonly Choice[];
}

/** A term or a block: its id or keyword, and what a reader calls it. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Request of the extension to the server: the notes of one canvas of the portfolio, in the order of the text. */
export const CANVAS_NOTES = 'bmc/canvasNotes';

/** Which canvas is asked about. */
export interface CanvasNotesParams {
  readonly uri: string;
}

/** The server's answer; null where it knows of no such canvas. */
export type CanvasNotesResult = readonly ListedNote[] | null;

/** One note. */
export interface ListedNote {
  readonly keyword: string;
  /** What a reader calls it; empty where it has neither title nor id. */
  readonly label: string;
  /** Its kind and its relationship types, in words; empty where it states none. */
  readonly about: string;
  readonly range: Range;
}

/** Request of the extension to the server: the portfolio as a page of Markdown, once every canvas was read. */
export const PORTFOLIO_PAGE = 'bmc/portfolioPage';

/** Which canvases are meant. */
export interface PortfolioPageParams {
  readonly filter: CanvasFilter;
  /** The address of the folder that links of the page begin at; without it nothing is linked. */
  readonly root?: string;
}
