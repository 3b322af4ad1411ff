import type { LangiumDocument } from 'langium';
import type { Canvas } from '../language/generated/ast.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { lower } from '../model/lower.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { settingsOf } from './settings/canvas-settings.ts';

/** A canvas, and the words it was read with. */
interface Read {
  readonly model: CanvasModel;
  readonly taxonomy: Taxonomy;
}

const models = new WeakMap<object, Read>();

/**
 * The canvas of a document as it was last parsed; lowered at the first call, the same object until the next parse or
 * until other words hold.
 */
export function modelOf(document: LangiumDocument): CanvasModel {
  const { parseResult } = document;
  const { taxonomy } = settingsOf(document);
  let read = models.get(parseResult);
  if (read?.taxonomy !== taxonomy) {
    read = { model: lower(document as LangiumDocument<Canvas>, taxonomy), taxonomy };
    models.set(parseResult, read);
  }
  return read.model;
}
