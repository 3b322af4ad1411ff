import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { namesNobodyIn } from '../names-nobody.ts';
import { rule } from '../rule.ts';

/** A channel also reaches the segments of a proposition that it names; where that has none, the proposition is at fault. */
export const channelReachesSomebody = rule({
  code: 'channel/reaches-nobody',
  severity: 'warning',
  sources: ['B'],
  *check(canvas) {
    yield* lackOffences(considered(canvas, 'channel'), namesNobodyIn(canvas, 'for'));
  },
});
