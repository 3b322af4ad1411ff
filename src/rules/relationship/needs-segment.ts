import { doubtsOf } from '../../model/doubts.ts';
import { linksOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { rule } from '../rule.ts';

export const relationshipNeedsSegment = rule({
  code: 'relationship/needs-segment',
  severity: 'error',
  sources: ['J', 'E'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    yield* lackOffences(
      considered(canvas, 'relationship'),
      (relationship) => linksOf(relationship, 'with').length === 0 && !doubts.about(relationship, 'with'),
    );
  },
});
