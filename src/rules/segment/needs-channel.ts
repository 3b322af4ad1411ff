import { considered } from '../considered.ts';
import { rule } from '../rule.ts';
import { lacksAny, mayBeInternal } from './lacks.ts';
import { lacksProposition } from './needs-proposition.ts';

export const segmentNeedsChannel = rule({
  code: 'segment/needs-channel',
  severity: 'warning',
  sources: ['B'],
  *check(canvas) {
    const lacks = lacksAny(canvas, 'channel');
    const isWithoutOffer = lacksProposition(canvas);
    for (const segment of considered(canvas, 'segment')) {
      // That nothing is offered to it is the nearer cause, and tells of the channel too.
      if (!lacks(segment) || isWithoutOffer(segment) || mayBeInternal(canvas, segment)) continue;
      yield { range: segment.nameRange, element: segment.index, args: { segment } };
    }
  },
});
