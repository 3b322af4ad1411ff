import type { CanvasElement } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { relationsOf } from '../../model/relations.ts';
import { termOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';
import { carriedMarks } from './carriers.ts';
import { isOfMode } from './stated-types.ts';

const WITH_OTHERS = 1;
const MAYBE_OWN = 2;

/** A relationship that needs a partner says who holds it, and is left alone. */
export const personalIsInOwnHands = rule({
  code: 'relationship/held-by-partner',
  severity: 'information',
  sources: ['F'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const { carriersOf, tiedTo } = relationsOf(canvas);
    const carried = carriedMarks(canvas, (channel) => (isWithOthers(channel, doubts) ? WITH_OTHERS : MAYBE_OWN));
    for (const relationship of considered(canvas, 'relationship')) {
      if (!isOfMode(relationship, 'personal', doubts) || doubts.about(relationship, 'needs')) continue;
      if (carried.marksOf(relationship) !== WITH_OTHERS || carried.mayHaveOthers(relationship)) continue;
      if (tiedTo(relationship, 'partner').size > 0 || mayBeMistyped(canvas, 'partner')) continue;
      const carriers = nameList(carriersOf(relationship));
      const related = carriers.first.map(({ nameRange }) => nameRange);
      yield { range: relationship.nameRange, element: relationship.index, args: { relationship, carriers }, related };
    }
  },
});

/** Whether a channel is stated to be in the hands of others: a partner's, an indirect one, a reseller. */
export function isWithOthers(channel: CanvasElement, doubts: Doubts): boolean {
  const says = (key: string, term: string) => termOf(channel, key) === term && !doubts.about(channel, key);
  return says('owner', 'partner-owned') || says('reach', 'indirect') || says('kind', 'reseller');
}
