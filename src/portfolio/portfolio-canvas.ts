import type { Range } from '../model/range.ts';
import type { ElementKeyword } from '../taxonomy/elements.ts';
import type { Health } from './canvas-health.ts';

/** What is kept of one canvas among many. It holds nothing of the canvas's text or model, so that these can go. */
export interface PortfolioCanvas {
  /** Names it: two canvases of one title are told apart by it. */
  readonly path: string;
  /** Its title on one line; empty where its header says none. */
  readonly title: string;
  /** Its header, as a note is told; undefined where it has none, or cannot be read. */
  readonly header: Pick<PortfolioNote, 'keyword' | 'id' | 'label' | 'range'> | undefined;
  /** The id of its stage; undefined where it states none that is known. */
  readonly stage: string | undefined;
  readonly health: Health;
  /** Why it cannot be read, or not as a whole; undefined where it can. */
  readonly trouble: PortfolioTrouble | undefined;
  /** Its notes and what stands beside the canvas, in the order of the text. */
  readonly notes: readonly PortfolioNote[];
  /** How many notes there are of each keyword; only those that there are. */
  readonly counts: Readonly<Partial<Record<ElementKeyword, number>>>;
}

/** What stands in the way of reading a canvas as a whole. */
export interface PortfolioTrouble {
  /** Where, from 0; undefined where the file cannot be read at all. */
  readonly line: number | undefined;
  readonly message: string;
}

/** One note, as far as it is told beside those of other canvases. */
export interface PortfolioNote {
  readonly keyword: ElementKeyword;
  readonly id: string | undefined;
  /** What a reader calls it, on one line: its title, else its id, else nothing. */
  readonly label: string;
  /** Where its name stands in the text. */
  readonly range: Range;
  /** The id of its kind, if it states one that is known; of several the first. */
  readonly kind: string | undefined;
  /**
   * Ids of relationship types, in the order of the taxonomy: those of a relationship, and those of the relationships
   * with a segment. Empty for everything else.
   */
  readonly types: readonly string[];
  /** The id of the status that it states. */
  readonly status: string | undefined;
}
