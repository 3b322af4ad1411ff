import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { rule } from '../rule.ts';
import { untiedIn } from '../untied.ts';

export const resourceServesSomething = rule({
  code: 'resource/serves-nothing',
  severity: 'information',
  sources: ['B', 'S'],
  *check(canvas) {
    yield* lackOffences(considered(canvas, 'resource'), untiedIn(canvas, 'resource'));
  },
});
