import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { termOf } from '../../model/values.ts';
import { considered } from '../considered.ts';

/** The ideas that follow a pattern, without those that are rejected: nobody will carry them out. */
export function ideasOf(canvas: CanvasModel, pattern: string): readonly CanvasElement[] {
  const doubts = doubtsOf(canvas);
  return considered(canvas, 'idea').filter(
    (idea) =>
      termOf(idea, 'pattern') === pattern && !doubts.about(idea, 'pattern') && termOf(idea, 'decision') !== 'reject',
  );
}

/** The pattern of a board of customers. */
export const BOARD = 'customer-sustainability-board';
