import type { Comparison } from '../../model/comparison/comparison.ts';
import { isOfBrokenText } from '../../rules/broken-text.ts';
import type { FindingChanges } from '../../rules/compare-findings.ts';
import type { Finding } from '../../rules/finding.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';

/** Two states of a canvas, compared, as a picture of what changed is drawn from them. */
export interface ComparedCanvas {
  readonly comparison: Comparison;
  readonly findings: FindingChanges;
  /** The words that both states were read with. */
  readonly taxonomy: Taxonomy;
  /** What a reader calls the earlier state: a revision, the name of a file. */
  readonly label?: string;
  /** Which texts cannot be read as a canvas: the other one is drawn as it is. */
  readonly unreadable?: ChangedSides;
  /** Which texts have lines that make no sense. */
  readonly partlyRead?: ChangedSides;
}

/** One of the two states of a canvas, or both. */
export type ChangedSides = 'before' | 'after' | 'both';

/** Which of two texts have lines that make no sense, told from their findings. */
export function partlyReadSides(before: readonly Finding[], after: readonly Finding[]): ChangedSides | undefined {
  return sidesThat(before.some(isOfBrokenText), after.some(isOfBrokenText));
}

/** Of which side something is so. */
export function sidesThat(before: boolean, after: boolean): ChangedSides | undefined {
  if (before) return after ? 'both' : 'before';
  return after ? 'after' : undefined;
}
