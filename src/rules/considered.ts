import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import { perCanvasAndWord } from '../model/per-canvas.ts';
import type { ElementKeyword } from '../taxonomy/elements.ts';

/**
 * The elements of a keyword that rules judge. One that has neither name nor facts is still being typed: that it has no
 * name is all there is to say.
 */
export const considered: (canvas: CanvasModel, keyword: ElementKeyword) => readonly CanvasElement[] = perCanvasAndWord(
  (canvas, keyword: ElementKeyword) =>
    (canvas.byKeyword.get(keyword) ?? []).filter(({ label, facts }) => label !== '' || facts.length > 0),
);
