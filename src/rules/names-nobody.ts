import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import { doubtsOf } from '../model/doubts.ts';
import { linksOf } from '../model/values.ts';
import { emptyBlocks } from './canvas/blocks-are-filled.ts';

/**
 * Tells of elements whether they name no segment, nor anything that leads to one, in a property. None does while there
 * are no segments to name: that the block is empty is then the nearer cause.
 */
export function namesNobodyIn(canvas: CanvasModel, key: string): (element: CanvasElement) => boolean {
  if (emptyBlocks(canvas).includes('segment')) return () => false;
  const doubts = doubtsOf(canvas);
  return (element) => linksOf(element, key).length === 0 && !doubts.about(element, key);
}
