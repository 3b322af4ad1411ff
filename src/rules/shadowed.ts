import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import { perCanvas } from '../model/per-canvas.ts';

/**
 * Whether an element has an id that stands for an earlier one: what refers to it may have meant this one, so that a rule
 * that would say that nothing does stays silent.
 */
export function isShadowed(canvas: CanvasModel, { id, index }: CanvasElement): boolean {
  return id !== undefined && shadowedIn(canvas).has(index);
}

/** The elements whose id stands for an earlier one, by their index. */
const shadowedIn = perCanvas(({ byId, elements }): ReadonlySet<number> => {
  const shadowed = new Set<number>();
  let ids = 0;
  for (const { id } of elements) if (id !== undefined) ids += 1;
  if (ids === byId.size) return shadowed;
  for (const { id, index } of elements) {
    if (id !== undefined && byId.get(id.normalize('NFC'))?.index !== index) shadowed.add(index);
  }
  return shadowed;
});
