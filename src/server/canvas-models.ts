import type { LangiumDocument } from 'langium';
import type { Canvas } from '../language/generated/ast.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { lower } from '../model/lower.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { settingsOf } from './settings/canvas-settings.ts';

/** The canvas of each parse, by the words that it was read with. */
const models = new WeakMap<object, Map<Taxonomy, CanvasModel>>();

/**
 * The canvas of a document as it was last parsed, with the words that hold for it, or with these; lowered at the first
 * call, the same object until the next parse.
 */
export function modelOf(document: LangiumDocument, taxonomy: Taxonomy = settingsOf(document).taxonomy): CanvasModel {
  const { parseResult } = document;
  const read = models.get(parseResult) ?? new Map<Taxonomy, CanvasModel>();
  models.set(parseResult, read);
  let model = read.get(taxonomy);
  if (!model) {
    model = lower(document as LangiumDocument<Canvas>, taxonomy);
    read.set(taxonomy, model);
  }
  return model;
}
