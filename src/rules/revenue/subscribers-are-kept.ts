import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { termOf, termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { nameList } from '../name-list.ts';
import { onlyWonIn } from '../relationship/segments-are-also-kept.ts';
import { rule } from '../rule.ts';
import { type Marks, segmentMarks, targetsOf } from '../segment-marks.ts';

/** A relationship that neither retains nor goes on, and says so. */
const PASSES = 1;
/** A relationship that retains or goes on, or may. */
const MAY_LAST = 2;

/** Each segment is told once, on the first subscription that it pays. */
export const subscribersAreKept = rule({
  code: 'revenue/subscription-unretained',
  severity: 'information',
  sources: ['E', 'U'],
  *check(canvas) {
    const unretained = unretainedIn(canvas);
    for (const revenue of considered(canvas, 'revenue')) {
      if (unretained.size === 0) return;
      if (termOf(revenue, 'kind') !== 'subscription' || doubtsOf(canvas).about(revenue, 'kind')) continue;
      const targets = targetsOf(revenue, 'from');
      const segments = targets === 'all' ? [...unretained] : [...new Set(targets)].filter((one) => unretained.has(one));
      if (segments.length === 0) continue;
      for (const segment of segments) unretained.delete(segment);
      const names = nameList(segments);
      const related = names.first.map(({ nameRange }) => nameRange);
      yield { range: revenue.nameRange, element: revenue.index, args: { revenue, segments: names }, related };
    }
  },
});

/**
 * The segments whose relationships all state what they are for, none of them to last. That those of a segment only serve
 * to win it is a finding of its own, and the nearer cause.
 */
function unretainedIn(canvas: CanvasModel): Set<CanvasElement> {
  if (mayBeMistyped(canvas, 'relationship')) return new Set();
  const marks = segmentMarks(canvas, 'relationship', 'with', (relationship) => lastingOf(canvas, relationship));
  if ((marks.adrift & MAY_LAST) !== 0) return new Set();
  const told = new Set(onlyWonIn(canvas));
  const passing = considered(canvas, 'segment').filter((segment) => marks.at(segment) === PASSES);
  return new Set(passing.filter((segment) => !told.has(segment)));
}

function lastingOf(canvas: CanvasModel, relationship: CanvasElement): Marks {
  const doubts = doubtsOf(canvas);
  if (doubts.about(relationship, 'motive') || doubts.about(relationship, 'nature')) return MAY_LAST;
  const motives = termsOf(relationship, 'motive').map(({ id }) => id);
  const nature = termOf(relationship, 'nature');
  const isStated = motives.length > 0 || nature !== undefined;
  return isStated && !motives.includes('retention') && nature !== 'ongoing' ? PASSES : MAY_LAST;
}
