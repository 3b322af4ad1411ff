import { rule } from '../rule.ts';
import { untiedOffences } from '../untied.ts';

export const resourceServesSomething = rule({
  code: 'resource/serves-nothing',
  severity: 'information',
  sources: ['B', 'S'],
  *check(canvas) {
    yield* untiedOffences(canvas, 'resource');
  },
});
