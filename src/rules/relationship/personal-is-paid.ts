import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { relationsOf } from '../../model/relations.ts';
import { linksOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { rule } from '../rule.ts';
import { isShadowed } from '../shadowed.ts';
import { mayNeedMore } from './needed.ts';
import { isOfMode } from './stated-types.ts';

export const personalIsPaid = rule({
  code: 'relationship/personal-unpaid',
  severity: 'warning',
  sources: ['J'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const personal = considered(canvas, 'relationship').filter((one) => isOfMode(one, 'personal', doubts));
    yield* lackOffences(personal, isUnpaid(canvas));
  },
});

/**
 * Tells which personal relationships no cost pays for, neither directly nor by what they need or by the partner who
 * provides that. Every cost has to say what it pays for: one that does not may pay for anything. Where no relationship at
 * all is tied to what it takes, that habit is the cause, and is told as such.
 */
export const isUnpaid: (canvas: CanvasModel) => (relationship: CanvasElement) => boolean = perCanvas((canvas) => {
  const doubts = doubtsOf(canvas);
  const { linked, tiedTo } = relationsOf(canvas);
  const costs = considered(canvas, 'cost');
  const isOpen =
    doubts.anywhere('cost', 'for') ||
    doubts.anywhere('partner', 'provides') ||
    mayBeMistyped(canvas, 'cost') ||
    costs.some((cost) => linksOf(cost, 'for').length === 0);
  if (costs.length === 0 || isOpen || isUntiedHabit(canvas)) return () => false;
  const paid = new Set(costs.flatMap((cost) => [...linked(cost, 'for')]));
  for (const partner of considered(canvas, 'partner')) {
    if (paid.has(partner)) for (const provided of linked(partner, 'provides')) paid.add(provided);
  }
  const needsMore = mayNeedMore(canvas);
  return (relationship) =>
    isOfMode(relationship, 'personal', doubts) &&
    !paid.has(relationship) &&
    !isShadowed(canvas, relationship) &&
    !needsMore(relationship) &&
    ![...tiedTo(relationship, 'resource', 'activity', 'partner')].some((needed) => paid.has(needed));
});

/** Whether several relationships are there, and none of them is tied to what it takes. */
function isUntiedHabit(canvas: CanvasModel): boolean {
  const { tiedTo } = relationsOf(canvas);
  const relationships = considered(canvas, 'relationship');
  const isTied = (one: CanvasElement) => tiedTo(one, 'cost', 'resource', 'activity', 'partner').size > 0;
  return relationships.length > 1 && !relationships.some(isTied);
}
