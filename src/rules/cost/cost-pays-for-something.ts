import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { rule } from '../rule.ts';
import { untiedIn } from '../untied.ts';

export const costPaysForSomething = rule({
  code: 'cost/pays-for-nothing',
  severity: 'information',
  sources: ['B', 'S'],
  *check(canvas) {
    yield* lackOffences(considered(canvas, 'cost'), untiedIn(canvas, 'cost'));
  },
});
