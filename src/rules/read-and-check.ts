import type { CanvasModel } from '../model/canvas-model.ts';
import { readCanvas } from '../model/lower.ts';
import { SourceText } from '../model/source-text.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { type CheckOptions, check } from './check.ts';
import type { Finding } from './finding.ts';
import type { Fix } from './fixes/fix.ts';
import { fixesFor } from './fixes/fixes-for.ts';

/** A canvas that has been read, and what is to be said of it. */
export interface CheckedCanvas {
  readonly source: SourceText;
  readonly canvas: CanvasModel;
  readonly findings: readonly Finding[];
  /** The fixes of one of its findings, the likeliest first. */
  fixesOf(finding: Finding): readonly Fix[];
}

/** Reads and checks a text. Total: any text is a canvas, and its findings say what was not understood. */
export function readAndCheck(text: string, options: CheckOptions): CheckedCanvas {
  const { catalogue, taxonomy = taxonomyIn(catalogue) } = options;
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
