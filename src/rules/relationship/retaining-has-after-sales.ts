import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { relationsOf } from '../../model/relations.ts';
import { termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { habit } from '../habit.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';
import { carriedMarks } from './carriers.ts';
import { statedMotives } from './stated-types.ts';

const BEFORE = 1;
const MAYBE_AFTER = 2;

export const retainingHasAfterSales = rule({
  code: 'relationship/no-retention-channel',
  severity: 'information',
  sources: ['S', 'B'],
  *check(canvas) {
    const { carriersOf } = relationsOf(canvas);
    const { retaining, endsTooSoon } = retentionIn(canvas);
    for (const { first, lacking } of habit(retaining, endsTooSoon)) {
      const relationships = nameList(lacking);
      const carriers = nameList(new Set(relationships.first.flatMap((one) => nameList(carriersOf(one)).first)));
      const related = carriers.first.map(({ nameRange }) => nameRange);
      yield { range: first.nameRange, element: first.index, args: { relationships, carriers }, related };
    }
  },
});

/** The relationships that should retain, and end with the sale. */
export function endingTooSoonIn(canvas: CanvasModel): readonly CanvasElement[] {
  const { retaining, endsTooSoon } = retentionIn(canvas);
  return retaining.filter(endsTooSoon);
}

function retentionIn(canvas: CanvasModel) {
  const doubts = doubtsOf(canvas);
  const carried = carriedMarks(canvas, (channel) => (endsWithTheSale(channel, doubts) ? BEFORE : MAYBE_AFTER));
  return {
    retaining: considered(canvas, 'relationship').filter((one) => statedMotives(one, doubts).includes('retention')),
    endsTooSoon: (one: CanvasElement) => carried.marksOf(one) === BEFORE && !carried.mayHaveOthers(one),
  };
}

/** Whether a channel states its phases, and none of them comes after the sale. */
function endsWithTheSale(channel: CanvasElement, doubts: Doubts): boolean {
  const phases = termsOf(channel, 'phases');
  return phases.length > 0 && !doubts.about(channel, 'phases') && phases.every(({ id }) => id !== 'after-sales');
}
