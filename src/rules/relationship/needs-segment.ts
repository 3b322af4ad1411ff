import { doubtsOf } from '../../model/doubts.ts';
import { linksOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { habit } from '../habit.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';

export const relationshipNeedsSegment = rule({
  code: 'relationship/needs-segment',
  severity: 'error',
  sources: ['J', 'E'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const relationships = considered(canvas, 'relationship');
    const lacks = habit(
      relationships,
      (relationship) => linksOf(relationship, 'with').length === 0 && !doubts.about(relationship, 'with'),
    );
    for (const { first, lacking, of } of lacks) {
      const names = nameList(lacking);
      const related = names.first.slice(1).map(({ nameRange }) => nameRange);
      yield { range: first.nameRange, element: first.index, args: { lacking: names, of }, related };
    }
  },
});
