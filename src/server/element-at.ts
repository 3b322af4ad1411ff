import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';

/** The element at a place among all of the text, header included; undefined for a second header. */
export function elementAt(canvas: CanvasModel, index: number): CanvasElement | undefined {
  if (canvas.header?.index === index) return canvas.header;
  return canvas.elements.find((element) => element.index === index);
}
