import type { CanvasElement } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { relationsOf } from '../../model/relations.ts';
import { linksOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { meet } from '../meet.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';

export const channelReachesSegment = rule({
  code: 'relationship/channel-misses-segment',
  severity: 'warning',
  sources: ['B'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const { segmentsOf, reachedBy } = relationsOf(canvas);
    for (const relationship of considered(canvas, 'relationship')) {
      const segments = segmentsOf(relationship);
      if (segments.size === 0 || doubts.about(relationship, 'with')) continue;
      const seen = new Set<CanvasElement>();
      for (const { target: channel, fits, range } of linksOf(relationship, 'via')) {
        if (!fits || !channel || !('keyword' in channel) || seen.has(channel)) continue;
        seen.add(channel);
        const reached = reachedBy(channel);
        if (reached.size === 0 || isReachInDoubt(channel, doubts) || meet(reached, segments)) continue;
        const args = { relationship, channel, reached: nameList(reached), segments: nameList(segments) };
        yield { range, element: relationship.index, args, related: [channel.nameRange] };
      }
    }
  },
});

/** Whether a channel may reach further segments once its own mistakes, or those of its propositions, are mended. */
function isReachInDoubt(channel: CanvasElement, doubts: Doubts): boolean {
  if (doubts.about(channel, 'for')) return true;
  return linksOf(channel, 'for').some(
    ({ target }) => target && 'keyword' in target && target.keyword === 'proposition' && doubts.about(target, 'for'),
  );
}
