import { catalogueOf } from '../messages/catalogue.ts';
import type { ComparedText, CompareTexts } from '../protocol/site-data.ts';
import type { Severities } from '../rules/finding.ts';
import { type CheckedCanvas, readAndCheck } from '../rules/read-and-check.ts';
import { extendTaxonomy, type OwnWord } from '../taxonomy/taxonomy.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { compareChecked } from '../views/changes/compare-checked.ts';
import { drawChanges } from '../views/changes/draw-changes.ts';

/*
 * The program that compares two canvases in a browser: reading, checking, comparing and drawing as everywhere else.
 * It is a script of its own because no other page needs it.
 */

/** Draws what changed, both read with what holds for the later one. Total, as reading is. */
export const compareTexts: CompareTexts = (before, after, language) => {
  const catalogue = catalogueOf(language);
  // They were written by the same program, from what it had read.
  const { taxonomy: extended } = extendTaxonomy(after.words as readonly OwnWord[]);
  const options = { catalogue, severities: after.severities as Severities, taxonomy: taxonomyIn(catalogue, extended) };
  const read = ({ text }: ComparedText): CheckedCanvas => readAndCheck(text, options);
  const { compared } = compareChecked(read(before), read(after), catalogue, options.taxonomy);
  return drawChanges({ ...compared, label: before.path }, { catalogue, theme: 'light', credit: true }).svg;
};

(globalThis as { bmcCompare?: CompareTexts }).bmcCompare = compareTexts;
