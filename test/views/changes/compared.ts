import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { compareCanvases } from '../../../src/model/comparison/compare-canvases.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { check } from '../../../src/rules/check.ts';
import { compareFindings } from '../../../src/rules/compare-findings.ts';
import { taxonomyIn } from '../../../src/taxonomy/taxonomy-in.ts';
import { type ComparedCanvas, partlyReadSides } from '../../../src/views/changes/changes.ts';

/** Two texts, compared as the program compares them. */
export function compared(before: string, after: string, catalogue = catalogueOf('en')): ComparedCanvas {
  const taxonomy = taxonomyIn(catalogue);
  const [old, now] = [readCanvas(before, taxonomy), readCanvas(after, taxonomy)];
  const comparison = compareCanvases(old, now);
  const [was, is] = [check(old, { catalogue, taxonomy }), check(now, { catalogue, taxonomy })];
  const partlyRead = partlyReadSides(was, is);
  const findings = compareFindings(comparison, was, is);
  return { comparison, findings, taxonomy, label: 'HEAD', ...(partlyRead ? { partlyRead } : {}) };
}
