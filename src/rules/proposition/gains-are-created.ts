import { rule } from '../rule.ts';
import { needRange } from './need-range.ts';
import { unansweredIn } from './unanswered.ts';

export const gainsAreCreated = rule({
  code: 'proposition/gain-uncreated',
  severity: 'information',
  sources: ['B'],
  *check(canvas) {
    for (const { segment, need } of unansweredIn(canvas, { sort: 'gain', answer: 'creates' })) {
      yield { range: needRange(need), element: segment.index, args: { segment, need } };
    }
  },
});
