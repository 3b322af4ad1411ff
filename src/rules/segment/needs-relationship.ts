import { doubtsOf } from '../../model/doubts.ts';
import { termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { rule } from '../rule.ts';
import { establishedIn } from './established.ts';

export const segmentNeedsRelationship = rule({
  code: 'segment/needs-relationship',
  severity: 'warning',
  sources: ['J'],
  *check(canvas) {
    const { anyPlaced, anyUnplaced, isServed } = establishedIn(canvas);
    // A relationship that names nobody may be with any segment: that it does not is the nearer cause.
    if (!anyPlaced || anyUnplaced || doubtsOf(canvas).anywhere('relationship', 'with')) return;
    for (const segment of considered(canvas, 'segment')) {
      if (isServed(segment)) continue;
      const expects = [...new Set(termsOf(segment, 'expects').map(({ id }) => id))];
      yield { range: segment.nameRange, element: segment.index, args: { segment, expects } };
    }
  },
});
