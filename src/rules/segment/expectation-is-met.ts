import { termUsesOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { rule } from '../rule.ts';
import { establishedIn } from './established.ts';

export const expectationIsMet = rule({
  code: 'segment/expectation-unmet',
  severity: 'warning',
  sources: ['J', 'S'],
  *check(canvas) {
    const { isServed, mayHave } = establishedIn(canvas);
    for (const segment of considered(canvas, 'segment')) {
      // A segment without any relationship is a finding of its own.
      if (!isServed(segment)) continue;
      const seen = new Set<string>();
      for (const { term, range } of termUsesOf(segment, 'expects')) {
        if (!term || seen.has(term.id) || mayHave(segment, term.id)) continue;
        seen.add(term.id);
        yield { range, element: segment.index, args: { segment, expected: term.id } };
      }
    }
  },
});
