import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { rule } from '../rule.ts';
import { untiedIn } from '../untied.ts';

export const partnerProvidesSomething = rule({
  code: 'partner/provides-nothing',
  severity: 'information',
  sources: ['B', 'S'],
  *check(canvas) {
    yield* lackOffences(considered(canvas, 'partner'), untiedIn(canvas, 'partner'));
  },
});
