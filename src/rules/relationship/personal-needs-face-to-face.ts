import type { CanvasElement, CanvasModel, Fact } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { relationsOf } from '../../model/relations.ts';
import { factsOf, states, termOf } from '../../model/values.ts';
import { emptyBlocks } from '../canvas/blocks-are-filled.ts';
import { considered } from '../considered.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';
import { type CarrierKinds, carrierKinds } from './carriers.ts';

export const personalNeedsFaceToFace = rule({
  code: 'relationship/personal-needs-face-to-face',
  severity: 'warning',
  sources: ['F', 'J', 'E'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const kindsOf = carrierKinds(canvas);
    const lacksChannels = emptyBlocks(canvas).includes('channel');
    for (const relationship of considered(canvas, 'relationship')) {
      const statement = personalStatement(relationship, doubts);
      if (!statement || areCarriersInDoubt(canvas, relationship, doubts)) continue;
      const kinds = kindsOf(relationship);
      if (kinds.unknown || kinds.faceToFace) continue;
      // Whom it is with, or that there are no channels yet, is then the nearer cause.
      if (!kinds.some && (!states(relationship, 'with') || lacksChannels)) continue;
      yield offence(canvas, relationship, statement, kinds);
    }
  },
});

function offence(canvas: CanvasModel, relationship: CanvasElement, statement: Fact, kinds: CarrierKinds) {
  const carriers = nameList(kinds.some ? relationsOf(canvas).carriersOf(relationship) : []);
  return {
    range: statement.range,
    element: relationship.index,
    args: { relationship, carriers, atADistance: kinds.atADistance },
    related: carriers.first.map(({ nameRange }) => nameRange),
    ...(kinds.some && !kinds.atADistance ? {} : { severity: 'information' as const }),
  };
}

/** Where a relationship says that it is personal: by a type, or, without a type, by its mode. */
function personalStatement(relationship: CanvasElement, doubts: Doubts): Fact | undefined {
  if (doubts.about(relationship, 'type')) return undefined;
  if (states(relationship, 'type')) {
    return factsOf(relationship, 'type').find(({ values }) =>
      values.some((value) => value.kind === 'term' && value.term?.group === 'personal'),
    );
  }
  const isPersonal = termOf(relationship, 'mode') === 'personal' && !doubts.about(relationship, 'mode');
  return isPersonal ? factsOf(relationship, 'mode')[0] : undefined;
}

/** Whether some channel may carry the relationship that cannot be known yet. */
function areCarriersInDoubt(canvas: CanvasModel, relationship: CanvasElement, doubts: Doubts): boolean {
  if (doubts.about(relationship, 'via')) return true;
  if (states(relationship, 'via')) return false;
  return doubts.about(relationship, 'with') || isReachInDoubt(canvas, doubts);
}

/** Whether a channel, or a proposition that channels name, leaves its segments in doubt. */
function isReachInDoubt(canvas: CanvasModel, doubts: Doubts): boolean {
  return (
    canvas.byKeyword.has('channel') && (doubts.anywhere('channel', 'for') || doubts.anywhere('proposition', 'for'))
  );
}
