import type { LangiumDocument } from 'langium';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { readCanvas } from '../model/lower.ts';
import { check } from '../rules/check.ts';
import type { Finding } from '../rules/finding.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { checkOptionsOf } from './canvas-findings.ts';
import { type CanvasSettings, settingsOf } from './settings/canvas-settings.ts';

/** An earlier text of a document, read and checked with what holds for the document now. */
export interface EarlierCanvas {
  readonly model: CanvasModel;
  readonly findings: readonly Finding[];
}

interface Remembered extends EarlierCanvas {
  readonly text: string;
  readonly settings: CanvasSettings;
  readonly catalogue: Catalogue;
}

/** The last earlier text that each document was compared with. */
const remembered = new WeakMap<object, Remembered>();

/** An earlier text of a document as a canvas. While the text is the same, it is read once: typing compares only. */
export function earlierCanvas(document: LangiumDocument, text: string, catalogue: Catalogue): EarlierCanvas {
  const settings = settingsOf(document);
  const known = remembered.get(document);
  if (known?.text === text && known.settings === settings && known.catalogue === catalogue) return known;
  const model = readCanvas(text, taxonomyIn(catalogue, settings.taxonomy));
  const findings = settings.isExcluded ? [] : check(model, checkOptionsOf(document, catalogue));
  const read = { text, settings, catalogue, model, findings };
  remembered.set(document, read);
  return read;
}
