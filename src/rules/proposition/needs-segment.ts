import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { namesNobodyIn } from '../names-nobody.ts';
import { rule } from '../rule.ts';

export const propositionNeedsSegment = rule({
  code: 'proposition/needs-segment',
  severity: 'warning',
  sources: ['B'],
  *check(canvas) {
    yield* lackOffences(considered(canvas, 'proposition'), namesNobodyIn(canvas, 'for'));
  },
});
