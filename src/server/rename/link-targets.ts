import type { CanvasElement, CanvasModel, Rated, Value } from '../../model/canvas-model.ts';

/**
 * What each link of a canvas points at, in the order of the text, told by places that a change of ids leaves as they
 * are; empty where a link leads nowhere.
 */
export function linkTargets(canvas: CanvasModel): readonly string[] {
  const all = canvas.header ? [canvas.header, ...canvas.elements] : canvas.elements;
  const values = all.flatMap((element) => element.facts.flatMap((fact) => fact.values));
  const needs = new Map(values.filter((value) => value.kind === 'rated').map((need, place) => [need, place]));
  const nameOf = (target: CanvasElement | Rated | undefined): string => {
    if (!target) return '';
    return 'keyword' in target ? `element ${target.index}` : `need ${needs.get(target)}`;
  };
  return values.flatMap((value) => targetsOf(value).map(nameOf));
}

function targetsOf(value: Value): readonly (CanvasElement | Rated | undefined)[] {
  if (value.kind === 'link') return [value.target];
  if (value.kind === 'answer') return value.links.map((link) => link.target);
  return value.kind === 'step' && value.link ? [value.link.target] : [];
}
