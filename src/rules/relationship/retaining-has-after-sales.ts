import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { relationsOf } from '../../model/relations.ts';
import { termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { habit } from '../habit.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';
import { carriedMarks } from './carriers.ts';
import { statedMotives, statedTypes } from './stated-types.ts';

const BEFORE = 1;
const MAYBE_AFTER = 2;
const BUYING = 4;

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

const retentionIn = perCanvas((canvas) => {
  const doubts = doubtsOf(canvas);
  const carried = carriedMarks(canvas, (channel) => marksOf(channel, doubts));
  return {
    retaining: considered(canvas, 'relationship').filter((one) => statedMotives(one, doubts).includes('retention')),
    endsTooSoon: (one: CanvasElement) => {
      const marks = carried.marksOf(one);
      if ((marks & BEFORE) === 0 || (marks & MAYBE_AFTER) !== 0 || carried.mayHaveOthers(one)) return false;
      return (marks & BUYING) === 0 || !isSelfService(one, doubts);
    },
  };
});

/** Who only serves himself is kept by coming back to buy: the shelf with the blades needs no help desk beside it. */
function isSelfService(relationship: CanvasElement, doubts: Doubts): boolean {
  const types = statedTypes(relationship, doubts);
  return types.length > 0 && types.every((type) => type === 'self-service');
}

function marksOf(channel: CanvasElement, doubts: Doubts): number {
  if (!endsWithTheSale(channel, doubts)) return MAYBE_AFTER;
  return termsOf(channel, 'phases').some(({ id }) => id === 'purchase') ? BEFORE | BUYING : BEFORE;
}

/** Whether a channel states its phases, and none of them comes after the sale. */
function endsWithTheSale(channel: CanvasElement, doubts: Doubts): boolean {
  const phases = termsOf(channel, 'phases');
  return phases.length > 0 && !doubts.about(channel, 'phases') && phases.every(({ id }) => id !== 'after-sales');
}
