import type { LangiumDocument } from 'langium';
import type { Canvas } from '../language/generated/ast.ts';
import type { CanvasModel } from '../model/canvas-model.ts';
import { lower } from '../model/lower.ts';
import type { Taxonomy } from '../taxonomy/taxonomy.ts';
import { settingsOf } from './settings/canvas-settings.ts';

/** The canvas of a parse, by the words that it was read with. */
interface Read {
  readonly parseResult: object;
  readonly models: Map<Taxonomy, CanvasModel>;
}

/** By their documents, which stay while their parses come and go: a weak map holds on to what it has for a while. */
const newest = new WeakMap<LangiumDocument, Read>();

/** Lets the canvas of a document go, with its findings and all that it knows. */
export function forgetModel(document: LangiumDocument): void {
  newest.delete(document);
}

/**
 * The canvas of a document as it was last parsed, with the words that hold for it, or with these; lowered at the first
 * call, the same object until the next parse.
 */
export function modelOf(document: LangiumDocument, taxonomy: Taxonomy = settingsOf(document).taxonomy): CanvasModel {
  const { parseResult } = document;
  let read = newest.get(document);
  if (read?.parseResult !== parseResult) {
    read = { parseResult, models: new Map() };
    newest.set(document, read);
  }
  let model = read.models.get(taxonomy);
  if (!model) {
    model = lower(document as LangiumDocument<Canvas>, taxonomy);
    read.models.set(taxonomy, model);
  }
  return model;
}
