import type { LangiumDocument } from 'langium';
import type { Canvas } from '../language/generated/ast.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { lower } from '../model/lower.ts';

const models = new WeakMap<object, CanvasModel>();

/** The canvas of a document as it was last parsed; lowered at the first call, the same object until the next parse. */
export function modelOf(document: LangiumDocument): CanvasModel {
  const { parseResult } = document;
  let model = models.get(parseResult);
  if (!model) {
    model = lower(document as LangiumDocument<Canvas>);
    models.set(parseResult, model);
  }
  return model;
}
