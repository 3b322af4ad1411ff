import type { CanvasElement, CanvasModel, Fact } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { relationsOf } from '../../model/relations.ts';
import { factsOf, states, termOf } from '../../model/values.ts';
import { emptyBlocks } from '../canvas/blocks-are-filled.ts';
import { considered } from '../considered.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';
import { type CarrierKinds, carriedMarks, carrierKinds } from './carriers.ts';

/** A channel that does not say whom it reaches may be the one where people meet: that is then told of it alone. */
export const personalNeedsFaceToFace = rule({
  code: 'relationship/personal-needs-face-to-face',
  severity: 'warning',
  sources: ['F', 'J', 'E'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const kindsOf = carrierKinds(canvas);
    const { mayHaveOthers } = carriedMarks(canvas, () => 1);
    const lacksChannels = emptyBlocks(canvas).includes('channel');
    for (const relationship of considered(canvas, 'relationship')) {
      const statement = personalStatement(relationship, doubts);
      if (!statement || mayHaveOthers(relationship)) continue;
      const kinds = kindsOf(relationship);
      if (kinds.unknown || kinds.faceToFace) continue;
      // Somebody on the telephone for a minute, once, strives for nothing that would take a meeting.
      if (kinds.atADistance && termOf(relationship, 'nature') === 'transactional') continue;
      // That there are no channels yet is then the nearer cause.
      if (!kinds.some && lacksChannels) continue;
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
