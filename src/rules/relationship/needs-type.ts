import { doubtsOf } from '../../model/doubts.ts';
import { states } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { rule } from '../rule.ts';

export const relationshipNeedsType = rule({
  code: 'relationship/needs-type',
  severity: 'warning',
  sources: ['J'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    yield* lackOffences(
      considered(canvas, 'relationship'),
      (relationship) => !states(relationship, 'type') && !doubts.about(relationship, 'type'),
    );
  },
});
