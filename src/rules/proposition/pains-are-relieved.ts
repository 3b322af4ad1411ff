import { rule } from '../rule.ts';
import { needRange } from './need-range.ts';
import { unansweredIn } from './unanswered.ts';

export const painsAreRelieved = rule({
  code: 'proposition/pain-unrelieved',
  severity: 'information',
  sources: ['B'],
  *check(canvas) {
    for (const { segment, need } of unansweredIn(canvas, { sort: 'pain', answer: 'relieves' })) {
      const isHigh = need.level?.term?.id === 'high';
      const offence = { range: needRange(need), element: segment.index, args: { segment, need, isHigh } };
      yield isHigh ? { ...offence, severity: 'warning' } : offence;
    }
  },
});
