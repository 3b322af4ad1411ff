import type { CanvasElement } from '../../model/canvas-model.ts';
import { states } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { rule } from '../rule.ts';
import { segmentMarks } from '../segment-marks.ts';
import { isShadowed } from '../shadowed.ts';

const LISTENS = 1;
const SAYS_NOTHING = 2;

export const segmentIsHeard = rule({
  code: 'segment/not-heard',
  severity: 'information',
  sources: ['F', 'E'],
  *check(canvas) {
    const listens = (relationship: CanvasElement) => states(relationship, 'listens');
    if (!considered(canvas, 'relationship').some(listens)) return;
    const marks = segmentMarks(canvas, 'relationship', 'with', (one) => (listens(one) ? LISTENS : SAYS_NOTHING));
    if ((marks.adrift & LISTENS) !== 0 || mayBeMistyped(canvas, 'relationship')) return;
    // A segment without any relationship is a finding of its own.
    const served = considered(canvas, 'segment').filter((segment) => marks.at(segment) !== 0);
    yield* lackOffences(served, (segment) => marks.at(segment) === SAYS_NOTHING && !isShadowed(canvas, segment));
  },
});
