import type { CanvasElement, CanvasModel, Fact, Value } from '../../model/canvas-model.ts';
import { linksOf } from '../../model/values.ts';

const NEEDS: ReadonlySet<string> = new Set(['job', 'pain', 'gain']);

/**
 * Whether a fact, or one value of it, can be taken out without another error in its place: a relationship must be with
 * somebody, what a proposition answers must be there, and must be of somebody whom the proposition is for.
 *
 * @param key the property that the fact was meant to state, where it is not its own
 */
export function mayGo(canvas: CanvasModel, element: CanvasElement, fact: Fact, key = fact.key, value?: Value): boolean {
  if (element.keyword === 'relationship' && key === 'with') {
    const others = linksOf(element, 'with').filter((link) => (value ? link !== value : !fact.values.includes(link)));
    return others.length > 0;
  }
  if (element.keyword === 'proposition' && key === 'for') return answersNothing(element);
  if (element.keyword !== 'segment' || !NEEDS.has(key)) return true;
  return (canvas.byKeyword.get('proposition') ?? []).every(answersNothing);
}

/** Whether a proposition answers no job, pain or gain by its id. */
export function answersNothing({ facts }: CanvasElement): boolean {
  return facts.every(({ values }) => values.every((answer) => answer.kind !== 'answer' || answer.links.length === 0));
}
