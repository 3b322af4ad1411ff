import { doubtsOf } from '../../model/doubts.ts';
import { states } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { rule } from '../rule.ts';

export const relationshipNeedsType = rule({
  code: 'relationship/needs-type',
  severity: 'warning',
  sources: ['J'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    for (const relationship of considered(canvas, 'relationship')) {
      if (states(relationship, 'type') || doubts.about(relationship, 'type')) continue;
      yield { range: relationship.nameRange, element: relationship.index, args: { relationship } };
    }
  },
});
