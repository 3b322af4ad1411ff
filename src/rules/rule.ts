import type { Catalogue, FindingCode } from '../messages/catalogue.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import type { Source } from '../taxonomy/vocabulary.ts';
import type { Offence, Severity } from './finding.ts';

/** One rule: data, and a generator over a canvas. Its texts are in the message catalogue under its code. */
export interface Rule<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  /** The severity unless configured otherwise, or stated by the offence. */
  readonly severity: Severity;
  /** The texts that the rule rests on; `ours` where it rests on none. */
  readonly sources: readonly Source[];
  /** Yields each offence, in any order; never throws, whatever the canvas; takes time linear in the canvas. */
  check(canvas: CanvasModel, surroundings: Surroundings): Iterable<Offence<Code>>;
}

/** What a rule may know beside the canvas itself. */
export interface Surroundings {
  /** The words that the canvas was read with. */
  readonly taxonomy: Taxonomy;
  /** Whether there is a file at a path beside the canvas; undefined where that cannot be known. */
  fileExists(path: string): boolean | undefined;
  /** The titles by which rules know a note that stands in the wrong block, in each language that a canvas may speak. */
  readonly titlePhrases: readonly Catalogue['titlePhrases'][];
}

/** Types a rule by its code, so that what it yields fits its message; gives it back as one of many. */
export function rule<Code extends FindingCode>(definition: Rule<Code>): Rule {
  return definition as unknown as Rule;
}
