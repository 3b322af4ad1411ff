import type { CanvasElement, CanvasModel, Fact, Value } from '../../model/canvas-model.ts';
import { linksOf } from '../../model/values.ts';

const NEEDS: ReadonlySet<string> = new Set(['job', 'pain', 'gain']);

/**
 * Whether a fact, or one value of it, can be taken out without another error in its place: a relationship must be with
 * somebody, and what a proposition answers must be there.
 *
 * @param key the property that the fact was meant to state, where it is not its own
 */
export function mayGo(canvas: CanvasModel, element: CanvasElement, fact: Fact, key = fact.key, value?: Value): boolean {
  if (element.keyword === 'relationship' && key === 'with') {
    const others = linksOf(element, 'with').filter((link) => (value ? link !== value : !fact.values.includes(link)));
    return others.length > 0;
  }
  if (element.keyword !== 'segment' || !NEEDS.has(key)) return true;
  return (canvas.byKeyword.get('proposition') ?? []).every(({ facts }) =>
    facts.every(({ values }) => values.every((answer) => answer.kind !== 'answer' || answer.links.length === 0)),
  );
}
