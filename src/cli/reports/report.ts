import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasModel } from '../../model/canvas-model.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import type { Fix } from '../../rules/fixes/fix.ts';
import type { Io } from '../io.ts';

/** How many canvases were read, and how many findings of each severity they have. */
export type Tally = Readonly<Record<Severity, number>> & { readonly files: number };

/** One file that has been checked: a canvas, or a configuration with mistakes. */
export interface ReportedCanvas {
  /** As a reader knows it. */
  readonly path: string;
  readonly source: SourceText;
  /** The canvas; undefined for a configuration. */
  readonly canvas: CanvasModel | undefined;
  readonly findings: readonly Finding[];
  /** The fixes of one of its findings, the likeliest first. */
  fixesOf(finding: Finding): readonly Fix[];
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

/** Makes a report. */
export type ReportMaker = (io: Io, catalogue: Catalogue) => Report;
