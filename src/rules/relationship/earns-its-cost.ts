import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { type Elements, relationsOf } from '../../model/relations.ts';
import { dutiesOf, isKnown, type YearlyTotal, yearlyCostOf, yearlyRevenueOf } from '../../model/yearly-totals.ts';
import type { YearlyValue } from '../../model/yearly-value.ts';
import { considered } from '../considered.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';
import { type SegmentMarks, segmentMarks } from '../segment-marks.ts';
import { mayNeedMore } from './needed.ts';

/** A revenue from one segment alone, and any other: what that brings in from each is not known. */
const ALONE = 1;
const OTHERWISE = 2;

export const relationshipEarnsItsCost = rule({
  code: 'relationship/costs-more-than-it-earns',
  severity: 'warning',
  sources: ['J'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    if (doubts.anywhere('cost', 'for') || mayBeMistyped(canvas, 'cost', 'revenue')) return;
    const { segmentsOf } = relationsOf(canvas);
    const needsMore = mayNeedMore(canvas);
    const revenues = segmentMarks(canvas, 'revenue', 'from', (revenue) => sourceOf(canvas, revenue, doubts));
    if (revenues.adrift !== 0) return;
    const earnedBy = earnings(canvas, revenues);
    for (const relationship of considered(canvas, 'relationship')) {
      if (doubts.about(relationship, 'with') || needsMore(relationship)) continue;
      const cost = knownCost(canvas, relationship);
      const earned = cost && earnedBy(relationship);
      if (!cost || !earned || cost.sum.currency !== earned.currency || cost.sum.low <= earned.high) continue;
      const segments = nameList(segmentsOf(relationship));
      const related = nameList(cost.parts).first.map(({ nameRange }) => nameRange);
      const args = { relationship, segments, cost: cost.sum.low, earned: earned.high, currency: earned.currency };
      yield { range: relationship.nameRange, element: relationship.index, args, related };
    }
  },
});

function sourceOf(canvas: CanvasModel, revenue: CanvasElement, doubts: Doubts): number {
  const isAlone = relationsOf(canvas).segmentsOf(revenue).size === 1 && !doubts.about(revenue, 'from');
  return isAlone ? ALONE : OTHERWISE;
}

/** What a relationship costs a year, where that is known in one currency; what it shares is looked at no further. */
function knownCost(canvas: CanvasModel, relationship: CanvasElement) {
  const { costsFor, servedAlone } = dutiesOf(canvas);
  const needed = relationsOf(canvas).tiedTo(relationship, 'resource', 'activity', 'partner');
  for (const element of needed) {
    if (costsFor(element).length > 0 && servedAlone(element) !== relationship) return undefined;
  }
  const total = yearlyCostOf(canvas, relationship);
  const sum = soleSum(total);
  return sum && { sum, parts: total.parts };
}

/** Tells what the segments of a relationship bring in a year; undefined where that is not known in one currency. */
function earnings(canvas: CanvasModel, revenues: SegmentMarks) {
  const { segmentsOf } = relationsOf(canvas);
  const bySegment = new Map<CanvasElement, YearlyTotal>();
  const bySegments = new Map<Elements, YearlyValue | undefined>();
  const totalOf = (segment: CanvasElement): YearlyTotal => {
    const total = bySegment.get(segment) ?? yearlyRevenueOf(canvas, segment);
    bySegment.set(segment, total);
    return total;
  };
  return (relationship: CanvasElement): YearlyValue | undefined => {
    if (revenues.along(relationship, 'with') !== ALONE) return undefined;
    const segments = segmentsOf(relationship);
    if (!bySegments.has(segments)) bySegments.set(segments, joined([...segments].map(totalOf)));
    return bySegments.get(segments);
  };
}

/** The sum of totals that share no part; a segment that pays nothing adds nothing. */
function joined(totals: readonly YearlyTotal[]): YearlyValue | undefined {
  let sum: YearlyValue | undefined;
  for (const total of totals) {
    if (total.parts.length === 0) continue;
    const value = soleSum(total);
    if (!value || (sum && sum.currency !== value.currency)) return undefined;
    sum = { ...value, low: value.low + (sum?.low ?? 0), high: value.high + (sum?.high ?? 0) };
  }
  return sum;
}

function soleSum(total: YearlyTotal): YearlyValue | undefined {
  return isKnown(total) && total.sums.length === 1 ? total.sums[0] : undefined;
}
