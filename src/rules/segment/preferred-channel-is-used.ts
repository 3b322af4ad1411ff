import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { relationsOf } from '../../model/relations.ts';
import { linksOf, states } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { meet } from '../meet.ts';
import { placedRelationships } from '../relationship/placed.ts';
import { rule } from '../rule.ts';

export const preferredChannelIsUsed = rule({
  code: 'segment/preferred-channel-unused',
  severity: 'warning',
  sources: ['S'],
  *check(canvas) {
    const placed = placedRelationships(canvas);
    if (placed.anyAdrift || isCarryingInDoubt(canvas)) return;
    const { linked, reachedBy } = relationsOf(canvas);
    const carriedOn = carriedBy(canvas);
    const viaAll = new Set(placed.withAll.flatMap((one) => [...linked(one, 'via')]));
    const isAnyByReach = placed.withAll.some((one) => !states(one, 'via'));
    for (const segment of considered(canvas, 'segment')) {
      const named = new Set(placed.naming(segment));
      // A segment without any relationship is a finding of its own.
      if (named.size === 0 && placed.withAll.length === 0) continue;
      const isByReach = isAnyByReach || [...named].some((one) => !states(one, 'via'));
      const seen = new Set<CanvasElement>();
      for (const { target: channel, fits, range } of linksOf(segment, 'prefers')) {
        if (!fits || !channel || !('keyword' in channel) || seen.has(channel)) continue;
        seen.add(channel);
        if (viaAll.has(channel) || (isByReach && reachedBy(channel).has(segment))) continue;
        if (meet(named, carriedOn(channel))) continue;
        yield { range, element: segment.index, args: { segment, channel }, related: [channel.nameRange] };
      }
    }
  },
});

/** Whether a channel may carry more than can be seen. */
function isCarryingInDoubt(canvas: CanvasModel): boolean {
  const doubts = doubtsOf(canvas);
  return (
    doubts.anywhere('relationship', 'via') || doubts.anywhere('channel', 'for') || doubts.anywhere('proposition', 'for')
  );
}

/** Tells which relationships name a channel as one that carries them. */
function carriedBy(canvas: CanvasModel): (channel: CanvasElement) => ReadonlySet<CanvasElement> {
  const byChannel = new Map<CanvasElement, Set<CanvasElement>>();
  for (const relationship of considered(canvas, 'relationship')) {
    for (const channel of relationsOf(canvas).linked(relationship, 'via')) {
      const carried = byChannel.get(channel) ?? new Set();
      byChannel.set(channel, carried.add(relationship));
    }
  }
  return (channel) => byChannel.get(channel) ?? NONE;
}

const NONE: ReadonlySet<CanvasElement> = new Set();
