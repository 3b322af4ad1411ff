import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';

/**
 * Whether an element has an id that stands for an earlier one: what refers to it may have meant this one, so that a rule
 * that would say that nothing does stays silent.
 */
export function isShadowed(canvas: CanvasModel, { id, index }: CanvasElement): boolean {
  return id !== undefined && canvas.byId.get(id.normalize('NFC'))?.index !== index;
}
