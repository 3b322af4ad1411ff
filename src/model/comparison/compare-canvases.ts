import type { CanvasElement, CanvasModel } from '../canvas-model.ts';
import { compareFacts, matchRated } from './compare-facts.ts';
import type { AlteredElement, Comparison, ElementChange } from './comparison.ts';
import { Counterparts } from './counterparts.ts';
import { matchElements } from './match-elements.ts';

/**
 * What differs in meaning between two states of a canvas. Total: whatever the models, nothing is thrown; what either
 * text says that the language does not know is compared as it is written.
 */
export function compareCanvases(before: CanvasModel, after: CanvasModel): Comparison {
  const pairs = matchElements(before, after);
  const same = new Counterparts();
  same.add(pairs);
  for (const [one, other] of pairs) same.add(matchRated(one, other));

  const changes: ElementChange[] = [];
  const removedAfter = removedByPlace(before, same);
  const tellRemoved = (anchor: CanvasElement | undefined) => {
    for (const element of removedAfter.get(anchor) ?? []) changes.push({ kind: 'removed', before: element });
  };
  tellRemoved(undefined);
  for (const element of elementsOf(after)) {
    const earlier = same.of(element);
    const change = earlier ? compareElements(earlier, element, same) : ({ kind: 'added', after: element } as const);
    if (change) changes.push(change);
    tellRemoved(element);
  }
  return {
    before,
    after,
    changes,
    laterOf: new Map(pairs),
    earlierOf: new Map(pairs.map(([one, other]) => [other, one])),
    same,
  };
}

function elementsOf({ header, elements }: CanvasModel): readonly CanvasElement[] {
  return header ? [header, ...elements] : elements;
}

/** What was removed, by the element of the later text that it stood behind; by nothing what stood before all of them. */
function removedByPlace(
  before: CanvasModel,
  same: Counterparts,
): ReadonlyMap<CanvasElement | undefined, readonly CanvasElement[]> {
  const removed = new Map<CanvasElement | undefined, CanvasElement[]>();
  let anchor: CanvasElement | undefined;
  for (const element of elementsOf(before)) {
    const later = same.of(element);
    if (later) anchor = later;
    else {
      const group = removed.get(anchor);
      if (group) group.push(element);
      else removed.set(anchor, [element]);
    }
  }
  return removed;
}

function compareElements(before: CanvasElement, after: CanvasElement, same: Counterparts): AlteredElement | undefined {
  const renamed = before.id?.normalize('NFC') !== after.id?.normalize('NFC');
  const retitled = before.title !== after.title;
  const moved = before.keyword !== after.keyword;
  const facts = compareFacts(before, after, same);
  if (!renamed && !retitled && !moved && facts.length === 0) return undefined;
  return { kind: 'altered', before, after, renamed, retitled, moved, facts };
}
