import type { FindingCounts } from './rendering.ts';

/** Request of the extension to the server: how an open canvas is doing, as it is now. */
export const HEALTH = 'bmc/health';

/** Request of the extension to the server: the analyst's questions to an open canvas, as a Markdown document. */
export const QUESTIONS = 'bmc/questions';

/** Which canvas is asked about. */
export interface CanvasParams {
  /** The document as the editor names it, in any scheme. */
  readonly uri: string;
}

/** The server's answer; null where it has no canvas of that name open. */
export type HealthResult = CanvasHealth | null;

/** How a canvas is doing. */
export interface CanvasHealth {
  /** The version of the text. */
  readonly version: number;
  readonly findings: FindingCounts;
  /** How many of the analyst's questions are not answered in full yet, of how many. */
  readonly questions: { readonly open: number; readonly all: number };
  /** How many relationships say with whom they are and of which type. */
  readonly relationships: number;
}

/** The server's answer: a Markdown document; null where it has no canvas of that name open. */
export type QuestionsResult = string | null;
