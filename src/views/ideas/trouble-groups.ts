import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';

/** Hotspots and changes that hang together by the ideas that address them; either list may be empty, not both. */
export interface TroubleGroup {
  readonly troubles: readonly CanvasElement[];
  readonly ideas: readonly CanvasElement[];
}

/**
 * Groups hotspots, changes and ideas such that each stands in one group alone, together with all that it is tied to.
 * Groups come in the order of their first hotspot or change; ideas that address nothing come last, each by itself.
 */
export function troubleGroups(model: CanvasModel): readonly TroubleGroup[] {
  const { linked } = relationsOf(model);
  const inText = (a: CanvasElement, b: CanvasElement) => a.index - b.index;
  const troubles = [...(model.byKeyword.get('hotspot') ?? []), ...(model.byKeyword.get('change') ?? [])];
  const ideas = model.byKeyword.get('idea') ?? [];
  const addressed = new Map(ideas.map((idea) => [idea, [...linked(idea, 'addresses')]]));
  const addressing = new Map<CanvasElement, CanvasElement[]>();
  for (const [idea, targets] of addressed) {
    for (const target of targets) {
      const own = addressing.get(target);
      if (own) own.push(idea);
      else addressing.set(target, [idea]);
    }
  }
  const seen = new Set<CanvasElement>();
  const groupOf = (first: CanvasElement): TroubleGroup => {
    const group = new Set([first]);
    // A set goes on to what is added to it on the way.
    for (const one of group) for (const next of addressed.get(one) ?? addressing.get(one) ?? []) group.add(next);
    for (const one of group) seen.add(one);
    const members = [...group].sort(inText);
    return {
      troubles: members.filter(({ keyword }) => keyword !== 'idea'),
      ideas: members.filter(({ keyword }) => keyword === 'idea'),
    };
  };
  const groups: TroubleGroup[] = [];
  for (const trouble of troubles.sort(inText)) if (!seen.has(trouble)) groups.push(groupOf(trouble));
  for (const idea of ideas) if (!seen.has(idea)) groups.push({ troubles: [], ideas: [idea] });
  return groups;
}
