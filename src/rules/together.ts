import type { CanvasElement } from '../model/canvas-model.ts';
import type { Elements } from '../model/relations.ts';

/**
 * Sorts elements into groups that nothing tells apart: two are in one group when each of the sets holds both or
 * neither. Takes time linear in the sizes of the sets; one that comes again costs nothing.
 */
export function together(
  elements: readonly CanvasElement[],
  sets: Iterable<Elements>,
): readonly (readonly CanvasElement[])[] {
  const groupOf = new Map(elements.map((element) => [element, 0]));
  let fresh = 0;
  for (const set of new Set(sets)) {
    /** What each group that the set cuts is called on the set's side of the cut. */
    const cut = new Map<number, number>();
    for (const element of set) {
      const group = groupOf.get(element);
      if (group === undefined) continue;
      if (!cut.has(group)) cut.set(group, ++fresh);
      groupOf.set(element, cut.get(group)!);
    }
  }
  const groups = new Map<number, CanvasElement[]>();
  for (const element of elements) {
    const group = groupOf.get(element) ?? 0;
    const members = groups.get(group);
    if (members) members.push(element);
    else groups.set(group, [element]);
  }
  return [...groups.values()];
}
