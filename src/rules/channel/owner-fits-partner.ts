import { doubtsOf } from '../../model/doubts.ts';
import { relationsOf } from '../../model/relations.ts';
import { factsOf, termOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';

/** What a partner `provides` does not count: one may run the machines behind a channel that is the company’s own. */
export const ownerFitsPartner = rule({
  code: 'channel/owner-contradicts-partner',
  severity: 'warning',
  sources: ['B'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const { linked } = relationsOf(canvas);
    for (const channel of considered(canvas, 'channel')) {
      const [statement] = factsOf(channel, 'owner');
      if (!statement || termOf(channel, 'owner') !== 'own') continue;
      if (doubts.about(channel, 'owner') || doubts.about(channel, 'by')) continue;
      const partners = nameList(linked(channel, 'by'));
      if (partners.count === 0) continue;
      const related = partners.first.map(({ nameRange }) => nameRange);
      yield { range: statement.range, element: channel.index, args: { channel, partners }, related };
    }
  },
});
