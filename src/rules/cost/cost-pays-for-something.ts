import { rule } from '../rule.ts';
import { untiedOffences } from '../untied.ts';

export const costPaysForSomething = rule({
  code: 'cost/pays-for-nothing',
  severity: 'information',
  sources: ['B', 'S'],
  *check(canvas) {
    yield* untiedOffences(canvas, 'cost');
  },
});
