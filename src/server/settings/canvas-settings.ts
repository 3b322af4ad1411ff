import type { LangiumDocument } from 'langium';
import type { Severities } from '../../rules/finding.ts';
import { standardTaxonomy, type Taxonomy } from '../../taxonomy/taxonomy.ts';

/** What holds for one canvas beside its text. Another object where anything is different. */
export interface CanvasSettings {
  readonly severities: Severities;
  /** The words that it may be written with, told in the editor's language. */
  readonly taxonomy: Taxonomy;
  /** Whether its configuration leaves it out: nothing is then found in it. */
  readonly isExcluded: boolean;
  /** Whether there is a file at a path beside it; undefined where that is not known, or not yet. */
  fileExists(path: string): boolean | undefined;
}

const DEFAULTS: CanvasSettings = {
  severities: {},
  taxonomy: standardTaxonomy,
  isExcluded: false,
  fileExists: () => undefined,
};

const settings = new WeakMap<LangiumDocument, CanvasSettings>();

/** What holds for a document, as far as it is known now. */
export function settingsOf(document: LangiumDocument): CanvasSettings {
  return settings.get(document) ?? DEFAULTS;
}

/** Settles what holds for a document from now on. */
export function settle(document: LangiumDocument, known: CanvasSettings): void {
  settings.set(document, known);
}
