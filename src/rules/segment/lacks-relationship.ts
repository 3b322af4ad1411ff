import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { isShadowed } from '../shadowed.ts';
import { establishedIn } from './established.ts';

/** Tells which segments no relationship is with; none where a relationship that names nobody may be with any of them. */
export const lacksRelationship: (canvas: CanvasModel) => (segment: CanvasElement) => boolean = perCanvas((canvas) => {
  const { anyPlaced, anyUnplaced, isServed } = establishedIn(canvas);
  const isOpen = anyUnplaced || doubtsOf(canvas).anywhere('relationship', 'with');
  if (!anyPlaced || isOpen || mayBeMistyped(canvas, 'relationship')) return () => false;
  return (segment) => !isServed(segment) && !isShadowed(canvas, segment);
});
