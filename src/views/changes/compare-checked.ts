import type { Catalogue } from '../../messages/catalogue.ts';
import { compareCanvases } from '../../model/comparison/compare-canvases.ts';
import { compareFindings } from '../../rules/compare-findings.ts';
import type { CheckedCanvas } from '../../rules/read-and-check.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';
import { type Review, reviewOf } from '../review/review.ts';
import { type ComparedCanvas, partlyReadSides } from './changes.ts';

/** Two states of a canvas, compared: in words, and as a picture is drawn from them. */
export interface ComparedStates {
  readonly review: Review;
  readonly compared: ComparedCanvas;
}

/** Compares two states of a canvas that were read with the same words. */
export function compareChecked(
  before: CheckedCanvas,
  after: CheckedCanvas,
  catalogue: Catalogue,
  taxonomy: Taxonomy,
): ComparedStates {
  const comparison = compareCanvases(before.canvas, after.canvas);
  const findings = compareFindings(comparison, before.findings, after.findings);
  const partlyRead = partlyReadSides(before.findings, after.findings);
  return {
    review: reviewOf(comparison, findings, catalogue, taxonomy),
    compared: { comparison, findings, taxonomy, ...(partlyRead === undefined ? {} : { partlyRead }) },
  };
}
