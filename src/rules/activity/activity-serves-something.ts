import { rule } from '../rule.ts';
import { untiedOffences } from '../untied.ts';

export const activityServesSomething = rule({
  code: 'activity/serves-nothing',
  severity: 'information',
  sources: ['B', 'S'],
  *check(canvas) {
    yield* untiedOffences(canvas, 'activity');
  },
});
