import type { CanvasElement, CanvasModel } from './canvas-model.ts';
import { leadsToDependent, linksFrom, ownerOf } from './dependencies.ts';
import { type Elements, relationsOf } from './relations.ts';

/** Every one of `to` depends on every one of `from`. */
export interface DependencyBundle {
  readonly from: readonly CanvasElement[];
  readonly to: readonly CanvasElement[];
}

/**
 * All that `dependenciesOf` tells of a whole canvas, in bundles: a hundred relationships with `all` of a hundred segments
 * are one bundle and not ten thousand pairs. It grows with the text.
 */
export function dependencyBundles(canvas: CanvasModel): readonly DependencyBundle[] {
  return [...statedBundles(canvas), ...inferredBundles(canvas)].filter(({ from, to }) => from.length * to.length > 0);
}

/** What links say, for each element that states some: what it needs, and what needs it. */
function statedBundles(canvas: CanvasModel): readonly DependencyBundle[] {
  const inText = new Map(canvas.elements.map((element) => [element.index, element]));
  return canvas.elements.flatMap((element) => {
    if (element.keyword === 'canvas') return [];
    const needed = new Set<CanvasElement>();
    const needing = new Set<CanvasElement>();
    for (const { key, link } of linksFrom(element)) {
      const other = ownerOf(link, inText);
      if (other && other.keyword !== 'canvas') (leadsToDependent(element, key) ? needing : needed).add(other);
    }
    return [
      { from: [...needed], to: [element] },
      { from: [element], to: [...needing] },
    ];
  });
}

/** What follows from several links: who is reached, who is meant by `all`, what carries a relationship. */
function inferredBundles(canvas: CanvasModel): readonly DependencyBundle[] {
  const { carriersOf, reachedBy, segmentsOf } = relationsOf(canvas);
  const dependents = new Map<Elements, CanvasElement[]>();
  const add = (needed: Elements, element: CanvasElement) => {
    const known = dependents.get(needed);
    if (known) known.push(element);
    else dependents.set(needed, [element]);
  };
  for (const element of canvas.elements) {
    add(element.keyword === 'channel' ? reachedBy(element) : segmentsOf(element), element);
    if (element.keyword === 'relationship') add(carriersOf(element), element);
  }
  return [...dependents].map(([needed, to]) => ({ from: [...needed], to }));
}
