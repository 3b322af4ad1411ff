import type { LangiumDocument } from 'langium';
import type { Catalogue } from '../messages/catalogue.ts';
import { perCanvas } from '../model/per-canvas.ts';
import { type CheckOptions, check } from '../rules/check.ts';
import type { Finding } from '../rules/finding.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { modelOf } from './canvas-models.ts';
import { type CanvasSettings, settingsOf } from './settings/canvas-settings.ts';

/** The findings of a canvas, and what held when they were found. */
interface Checked {
  readonly findings: readonly Finding[];
  readonly settings: CanvasSettings;
  readonly catalogue: Catalogue;
}

const checkedOf = perCanvas((): { last: Checked | undefined } => ({ last: undefined }));

/** With what a document is checked; its findings speak the language of the catalogue. */
export function checkOptionsOf(document: LangiumDocument, catalogue: Catalogue): CheckOptions {
  const { severities, taxonomy, fileExists } = settingsOf(document);
  return { catalogue, severities, taxonomy: taxonomyIn(catalogue, taxonomy), fileExists };
}

/** What the rules say of a document as it was last parsed, by what holds for it; checked at the first call. */
export function findingsOf(document: LangiumDocument, catalogue: Catalogue): readonly Finding[] {
  const settings = settingsOf(document);
  const model = modelOf(document, taxonomyIn(catalogue, settings.taxonomy));
  const checked = checkedOf(model);
  let found = checked.last;
  if (found?.settings !== settings || found.catalogue !== catalogue) {
    const findings = settings.isExcluded ? [] : check(model, checkOptionsOf(document, catalogue));
    found = { findings, settings, catalogue };
    checked.last = found;
  }
  return found.findings;
}
