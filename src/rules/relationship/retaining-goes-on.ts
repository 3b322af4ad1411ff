import { doubtsOf } from '../../model/doubts.ts';
import { factsOf, termOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { rule } from '../rule.ts';

export const retainingGoesOn = rule({
  code: 'relationship/transactional-cannot-retain',
  severity: 'warning',
  sources: ['F', 'U'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    for (const relationship of considered(canvas, 'relationship')) {
      if (termOf(relationship, 'nature') !== 'transactional' || doubts.about(relationship, 'nature')) continue;
      const statement = factsOf(relationship, 'motive').find(({ values }) =>
        values.some((value) => value.kind === 'term' && value.term?.id === 'retention'),
      );
      if (!statement) continue;
      const related = factsOf(relationship, 'nature').map(({ range }) => range);
      yield { range: statement.range, element: relationship.index, args: { relationship }, related };
    }
  },
});
