import { doubtsOf } from '../../model/doubts.ts';
import { factsOf, termOf, termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { rule } from '../rule.ts';
import { statedTypes } from './stated-types.ts';

export const serviceFollowsType = rule({
  code: 'relationship/service-contradicts-type',
  severity: 'warning',
  sources: ['F'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    for (const relationship of considered(canvas, 'relationship')) {
      const service = termOf(relationship, 'service');
      const [statement] = factsOf(relationship, 'service');
      if (service === undefined || !statement || doubts.about(relationship, 'service')) continue;
      const types = statedTypes(relationship, doubts);
      if (types.length === 0) continue;
      const contradicts =
        service === 'full'
          ? types.every((type) => type === 'self-service')
          : termsOf(relationship, 'type').every(({ group }) => group === 'personal');
      if (!contradicts) continue;
      const args = { relationship, service, types: [...new Set(types)] };
      yield { range: statement.range, element: relationship.index, args };
    }
  },
});
