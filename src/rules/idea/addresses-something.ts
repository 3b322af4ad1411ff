import { doubtsOf } from '../../model/doubts.ts';
import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { rule } from '../rule.ts';
import { addressesNothing } from './addressed.ts';

/** Ideas that are noted without their reasons share one habit, and one finding: more of it would be switched off. */
export const ideaAddressesSomething = rule({
  code: 'idea/addresses-nothing',
  severity: 'warning',
  sources: ['U'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const lacks = lackOffences(
      considered(canvas, 'idea'),
      (idea) => addressesNothing(idea) && !doubts.about(idea, 'addresses'),
    );
    for (const { args, ...place } of lacks) {
      const hasTrouble = canvas.byKeyword.has('hotspot') || canvas.byKeyword.has('change');
      yield { ...place, args: { ...args, hasTrouble } };
    }
  },
});
