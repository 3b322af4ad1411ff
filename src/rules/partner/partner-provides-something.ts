import { rule } from '../rule.ts';
import { untiedOffences } from '../untied.ts';

export const partnerProvidesSomething = rule({
  code: 'partner/provides-nothing',
  severity: 'information',
  sources: ['B', 'S'],
  *check(canvas) {
    yield* untiedOffences(canvas, 'partner');
  },
});
