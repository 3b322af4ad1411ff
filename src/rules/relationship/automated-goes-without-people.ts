import type { CanvasElement } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { relationsOf } from '../../model/relations.ts';
import { factsOf, termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';
import { statedTypes } from './stated-types.ts';

export const automatedGoesWithoutPeople = rule({
  code: 'relationship/automated-over-human-channel',
  severity: 'warning',
  sources: ['ours'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const { linked } = relationsOf(canvas);
    const faceToFace = new Set((canvas.byKeyword.get('channel') ?? []).filter((one) => isFaceToFace(one, doubts)));
    for (const relationship of considered(canvas, 'relationship')) {
      const types = statedTypes(relationship, doubts);
      if (types.length === 0 || types.some((type) => type !== 'automated-services')) continue;
      const [statement] = factsOf(relationship, 'via');
      if (!statement || doubts.about(relationship, 'via')) continue;
      const channels = linked(relationship, 'via');
      if (channels.size === 0 || ![...channels].every((channel) => faceToFace.has(channel))) continue;
      const names = nameList(channels);
      const related = names.first.map(({ nameRange }) => nameRange);
      const args = { relationship, channels: names };
      yield { range: statement.range, element: relationship.index, args, related };
    }
  },
});

function isFaceToFace(channel: CanvasElement, doubts: Doubts): boolean {
  return termsOf(channel, 'kind')[0]?.group === 'face-to-face' && !doubts.about(channel, 'kind');
}
