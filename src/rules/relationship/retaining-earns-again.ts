import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { type Elements, relationsOf } from '../../model/relations.ts';
import { measureOf, termOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { rule } from '../rule.ts';
import { segmentMarks } from '../segment-marks.ts';
import { statedMotives } from './stated-types.ts';

const SOLD_ONCE = 1;
const MAY_REPEAT = 2;

export const retainingEarnsAgain = rule({
  code: 'relationship/retention-without-repeat',
  severity: 'information',
  sources: ['E', 'U'],
  *check(canvas) {
    if (mayBeMistyped(canvas, 'revenue')) return;
    const doubts = doubtsOf(canvas);
    const marks = segmentMarks(canvas, 'revenue', 'from', (revenue) =>
      isSoldOnce(revenue, doubts) ? SOLD_ONCE : MAY_REPEAT,
    );
    if ((marks.adrift & MAY_REPEAT) !== 0) return;
    const buysMore = moreThanOneRevenue(canvas);
    for (const relationship of considered(canvas, 'relationship')) {
      const motives = statedMotives(relationship, doubts);
      if (motives.length === 0 || motives.some((motive) => motive !== 'retention')) continue;
      if (doubts.about(relationship, 'with') || marks.along(relationship, 'with') !== SOLD_ONCE) continue;
      if (buysMore(relationship)) continue;
      yield { range: relationship.nameRange, element: relationship.index, args: { relationship } };
    }
  },
});

/**
 * Tells whether a segment of a relationship buys several things: whoever has the handle comes back for blades, and is
 * worth keeping. Each set of segments is looked at once.
 */
function moreThanOneRevenue(canvas: CanvasModel): (relationship: CanvasElement) => boolean {
  const { revenuesFrom, segmentsOf } = relationsOf(canvas);
  const known = new Map<Elements, boolean>();
  return (relationship) => {
    const segments = segmentsOf(relationship);
    const answer = known.get(segments) ?? [...segments].some((segment) => revenuesFrom(segment).size > 1);
    known.set(segments, answer);
    return answer;
  };
}

/**
 * Whether a revenue is of things sold, each for good. One whose amount is stated per customer and a span of time comes
 * again: a kitchen that buys for 7,200 a year orders its tins each month, and keeping it pays.
 */
function isSoldOnce(revenue: CanvasElement, doubts: Doubts): boolean {
  if (termOf(revenue, 'kind') !== 'asset-sale' || doubts.about(revenue, 'kind')) return false;
  if (doubts.about(revenue, 'amount')) return false;
  const per = measureOf(revenue, 'amount')?.reading?.per ?? [];
  return !(per.includes('customer') && per.length > 1);
}
