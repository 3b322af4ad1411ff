import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { states } from '../../model/values.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { isShadowed } from '../shadowed.ts';

/** Tells whether a relationship may need more than can be seen: a link on either end is in doubt, or an element unread. */
export const mayNeedMore: (canvas: CanvasModel) => (relationship: CanvasElement) => boolean = perCanvas((canvas) => {
  const doubts = doubtsOf(canvas);
  const isOpen =
    doubts.anywhere('resource', 'for') ||
    doubts.anywhere('activity', 'for') ||
    mayBeMistyped(canvas, 'resource', 'activity', 'partner');
  return (relationship) => isOpen || doubts.about(relationship, 'needs') || isShadowed(canvas, relationship);
});

/**
 * Whether anything says what it serves or needs. On a first draft nothing does: that its resources, activities, partners
 * and costs are loose is then said of them, and not again of each relationship.
 */
export const isTiedTogether: (canvas: CanvasModel) => boolean = perCanvas((canvas) => {
  return LINKS.some(([keyword, key]) => (canvas.byKeyword.get(keyword) ?? []).some((element) => states(element, key)));
});

const LINKS = [
  ['relationship', 'needs'],
  ['cost', 'for'],
  ['resource', 'for'],
  ['activity', 'for'],
  ['partner', 'provides'],
] as const;
