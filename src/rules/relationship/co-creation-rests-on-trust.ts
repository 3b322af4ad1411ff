import { doubtsOf } from '../../model/doubts.ts';
import { factsOf, states, termOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { rule } from '../rule.ts';
import { statedTypes } from './stated-types.ts';

export const coCreationRestsOnTrust = rule({
  code: 'relationship/co-creation-needs-trust',
  severity: 'information',
  sources: ['E'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const relationships = considered(canvas, 'relationship');
    const listening = relationships.filter((one) => states(one, 'listens'));
    for (const relationship of relationships) {
      if (!statedTypes(relationship, doubts).includes('co-creation')) continue;
      const isTransactional = termOf(relationship, 'nature') === 'transactional';
      const [statement] = isTransactional ? factsOf(relationship, 'nature') : [];
      if (!statement && (listening.length === 0 || states(relationship, 'listens'))) continue;
      if (doubts.about(relationship, statement ? 'nature' : 'listens')) continue;
      const range = statement?.range ?? relationship.nameRange;
      yield { range, element: relationship.index, args: { relationship, isTransactional: statement !== undefined } };
    }
  },
});
