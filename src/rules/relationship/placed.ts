import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { linksOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { targetsOf } from '../segment-marks.ts';

/** Which relationships are with which segments, those with `all` kept apart so that they take no room per segment. */
export interface Placed {
  /** The relationships that name a segment itself. */
  naming(segment: CanvasElement): readonly CanvasElement[];
  /** The relationships with `all`. */
  readonly withAll: readonly CanvasElement[];
  /** Whether further relationships may be with any segment: one names none, or one that is not there. */
  readonly anyAdrift: boolean;
}

/** Places the relationships of a canvas. Takes time linear in the text. */
export const placedRelationships: (canvas: CanvasModel) => Placed = perCanvas((canvas) => {
  const doubts = doubtsOf(canvas);
  const bySegment = new Map<CanvasElement, CanvasElement[]>();
  const withAll: CanvasElement[] = [];
  let anyAdrift = mayBeMistyped(canvas, 'relationship');
  for (const relationship of considered(canvas, 'relationship')) {
    if (linksOf(relationship, 'with').length === 0 || doubts.about(relationship, 'with')) anyAdrift = true;
    const segments = targetsOf(relationship, 'with');
    if (segments === 'all') withAll.push(relationship);
    else for (const segment of new Set(segments)) add(bySegment, segment, relationship);
  }
  return { naming: (segment) => bySegment.get(segment) ?? [], withAll, anyAdrift };
});

function add(lists: Map<CanvasElement, CanvasElement[]>, segment: CanvasElement, relationship: CanvasElement): void {
  const list = lists.get(segment);
  if (list) list.push(relationship);
  else lists.set(segment, [relationship]);
}
