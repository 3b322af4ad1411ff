import { rule } from '../rule.ts';
import { needRange } from './need-range.ts';
import { unansweredIn } from './unanswered.ts';

export const jobsAreDone = rule({
  code: 'proposition/job-undone',
  severity: 'information',
  sources: ['B'],
  *check(canvas) {
    for (const { segment, need } of unansweredIn(canvas, { sort: 'job', answer: 'offers' })) {
      yield { range: needRange(need), element: segment.index, args: { segment, need } };
    }
  },
});
