import type { Catalogue } from '../../messages/catalogue.ts';
import type { Range } from '../../model/range.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import type { Io } from '../io.ts';
import type { Shard } from '../shard.ts';

/** How many canvases were read, and how many findings of each severity they have. */
export type Tally = Readonly<Record<Severity, number>> & { readonly files: number };

/** A finding as reports tell it. */
export interface ReportedFinding extends Omit<Finding, 'args' | 'element'> {
  /** What it is about, for a name that stays: keyword, and id or title of an element; nothing where it is about none. */
  readonly about: readonly [keyword: string | null, name: string | null];
}

/** A fix as reports tell it. */
export interface ReportedFix {
  readonly title: string;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/** One file that has been checked: a canvas, or a configuration with mistakes. */
export interface ReportedCanvas {
  /** As a reader knows it. */
  readonly path: string;
  readonly source: SourceText;
  readonly findings: readonly ReportedFinding[];
  /** The fixes of one of its findings, the likeliest first; none where the format tells none. */
  fixesOf(finding: ReportedFinding): readonly ReportedFix[];
}

/**
 * Writes findings in one format, canvas by canvas. Formats that can be written piece by piece keep nothing; those that
 * are one document keep what they write, and no canvas.
 */
export interface Report {
  begin(): Promise<void>;
  canvas(canvas: ReportedCanvas): Promise<void>;
  end(tally: Tally): Promise<void>;
}

/** Makes a report; of a part of the canvases, one that says of itself which. */
export type ReportMaker = (io: Io, catalogue: Catalogue, shard?: Shard) => Report;
