import type { CanvasElement, CanvasModel } from './canvas-model.ts';

/** The header and the elements, in the order of the text. */
export function withHeader(canvas: CanvasModel): readonly CanvasElement[] {
  return canvas.header ? [canvas.header, ...canvas.elements] : canvas.elements;
}
