import type { ReportedCanvas } from '../reports/report.ts';
import type { Source } from '../sources.ts';

/** Checks texts for reports. */
export interface Checker {
  check(text: string, source: Source): Promise<Omit<ReportedCanvas, 'path'>>;
  /** Whether a text is known to have no finding, so that there is nothing to mend. */
  isKnownClean(text: string, source: Source): boolean;
  /** Keeps what was found for the next run; where that cannot be, says so and nothing more. */
  close(): Promise<void>;
}

/** What a checker is to know. */
export interface CheckerOptions {
  /** The file to keep findings in; true for one of this folder among the user's caches, undefined for none. */
  readonly cache: string | true | undefined;
  /** Whether the report tells fixes. */
  readonly tellsFixes: boolean;
}
