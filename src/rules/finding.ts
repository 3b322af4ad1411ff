import type { FindingArguments, FindingCode } from '../messages/catalogue.ts';
import type { Range } from '../model/range.ts';

/** How much a finding matters: an error is wrong, a warning is likely wrong, information is worth a thought. */
export type Severity = 'error' | 'warning' | 'information';

/** Severities other than the rules' own, by code; a rule that is `off` says nothing. */
export type Severities = Readonly<Partial<Record<FindingCode, Severity | 'off'>>>;

/** What a rule has to say about one place of a canvas. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** One or two sentences for an analyst: what is wrong, and what to do. */
  readonly message: string;
  readonly range: Range;
  /** What the message says it of: for the fixes of its code. */
  readonly args: FindingArguments<FindingCode>;
  /** The index of the element it is about; undefined where it is about the whole canvas or stray text. */
  readonly element: number | undefined;
  /** Other places it speaks of: the first of two duplicates, the channel that misses a segment. */
  readonly related: readonly RelatedPlace[];
}

/** A place that a finding refers to beside its own. */
export interface RelatedPlace {
  readonly range: Range;
  readonly message: string;
}

/** What a rule yields: the finding before its message is worded and its severity settled. */
export interface Offence<Code extends FindingCode = FindingCode> {
  readonly range: Range;
  readonly element?: number | undefined;
  readonly args: FindingArguments<Code>;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** Other places it speaks of; what they are, the message catalogue says. */
  readonly related?: readonly Range[];
}
