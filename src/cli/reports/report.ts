import type { Catalogue } from '../../messages/catalogue.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import type { Io } from '../io.ts';

/** How many canvases were read, and how many findings of each severity they have. */
export type Tally = Readonly<Record<Severity, number>> & { readonly files: number };

/** Writes findings in one format, canvas by canvas, keeping none of them. */
export interface Report {
  begin(): Promise<void>;
  canvas(path: string, findings: readonly Finding[]): Promise<void>;
  end(tally: Tally): Promise<void>;
}

/** Makes a report. */
export type ReportMaker = (io: Io, catalogue: Catalogue) => Report;
