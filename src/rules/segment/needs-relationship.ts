import { termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { rule } from '../rule.ts';
import { lacksRelationship } from './lacks-relationship.ts';
import { lacksProposition } from './needs-proposition.ts';

export const segmentNeedsRelationship = rule({
  code: 'segment/needs-relationship',
  severity: 'warning',
  sources: ['J'],
  *check(canvas) {
    const lacks = lacksRelationship(canvas);
    const isWithoutOffer = lacksProposition(canvas);
    for (const segment of considered(canvas, 'segment')) {
      // That nothing is offered to it is the nearer cause, and tells of the relationship too.
      if (!lacks(segment) || isWithoutOffer(segment)) continue;
      const expects = [...new Set(termsOf(segment, 'expects').map(({ id }) => id))];
      yield { range: segment.nameRange, element: segment.index, args: { segment, expects } };
    }
  },
});
