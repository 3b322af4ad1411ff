import type { LangiumDocument } from 'langium';
import type { EditorHints } from '../../protocol/settings.ts';
import type { Severities } from '../../rules/finding.ts';
import { standardTaxonomy, type Taxonomy } from '../../taxonomy/taxonomy.ts';

/** What holds for one canvas beside its text. Another object where anything is different. */
export interface CanvasSettings {
  readonly severities: Severities;
  /** The words that it may be written with, told in the editor's language. */
  readonly taxonomy: Taxonomy;
  /** What the editor shows beside its text and above it. */
  readonly hints: EditorHints;
  /** Whether its configuration leaves it out: nothing is then found in it. */
  readonly isExcluded: boolean;
  /** Whether there is a file at a path beside it; undefined where that is not known, or not yet. */
  fileExists(path: string): boolean | undefined;
}

/** What is shown unless an editor says otherwise: all that there is. */
export const ALL_HINTS: EditorHints = { codeLens: true, mode: true, costs: true, revenues: true, amounts: true };

const DEFAULTS: CanvasSettings = {
  severities: {},
  taxonomy: standardTaxonomy,
  hints: ALL_HINTS,
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
