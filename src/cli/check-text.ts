import type { Catalogue } from '../messages/catalogue.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { readCanvas } from '../model/lower.ts';
import { SourceText } from '../model/source-text.ts';
import { NO_CONFIG } from '../project/config/config.ts';
import { fileBeside } from '../project/file-beside.ts';
import { type CheckOptions, check } from '../rules/check.ts';
import type { Finding } from '../rules/finding.ts';
import type { Fix } from '../rules/fixes/fix.ts';
import { fixesFor } from '../rules/fixes/fixes-for.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import type { Source } from './sources.ts';

/** A canvas that has been read, and what is to be said of it. */
export interface CheckedCanvas {
  readonly source: SourceText;
  readonly canvas: CanvasModel;
  readonly findings: readonly Finding[];
  /** The fixes of one of its findings, the likeliest first. */
  fixesOf(finding: Finding): readonly Fix[];
}

/** With what the canvas of a source is checked. */
export function checkOptions({ file, config }: Source, catalogue: Catalogue): CheckOptions {
  const { severities, taxonomy } = config?.config ?? NO_CONFIG;
  return { catalogue, severities, taxonomy: taxonomyIn(catalogue, taxonomy), fileExists: fileBeside(file) };
}

/** Reads and checks the text of a source. */
export function checkText(text: string, from: Source, catalogue: Catalogue): CheckedCanvas {
  const options = checkOptions(from, catalogue);
  const { taxonomy = taxonomyIn(catalogue) } = options;
  const canvas = readCanvas(text, taxonomy);
  const source = new SourceText(text);
  return {
    source,
    canvas,
    findings: check(canvas, options),
    // What creates a file is no change of this one.
    fixesOf: (finding) =>
      fixesFor(finding, { canvas, source, catalogue, taxonomy }).filter(({ creates }) => creates === undefined),
  };
}
