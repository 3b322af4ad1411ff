import type { Catalogue } from '../messages/catalogue.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { readCanvas } from '../model/lower.ts';
import { fileBeside } from '../project/file-beside.ts';
import { check } from '../rules/check.ts';
import type { Finding } from '../rules/finding.ts';
import type { Source } from './sources.ts';

/** A canvas that has been read, and what is to be said of it. */
export interface CheckedCanvas {
  readonly canvas: CanvasModel;
  readonly findings: readonly Finding[];
}

/** Reads and checks the text of a source. */
export function checkText(text: string, { file }: Source, catalogue: Catalogue): CheckedCanvas {
  const canvas = readCanvas(text);
  return { canvas, findings: check(canvas, { catalogue, fileExists: fileBeside(file) }) };
}
