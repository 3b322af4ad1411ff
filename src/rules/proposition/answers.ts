import type { CanvasElement, CanvasModel, Link, Rated } from '../../model/canvas-model.ts';
import { valuesOf } from '../../model/values.ts';

/** A link of a proposition to a need, with the segment that states it. */
export interface NeedLink {
  readonly link: Link;
  readonly need: Rated;
  readonly segment: CanvasElement;
}

/** The needs that a proposition names after `offers`, `relieves` or `creates`, as far as they are there. */
export function answersOf(
  proposition: CanvasElement,
  answer: string,
  segments: ReadonlyMap<number, CanvasElement>,
): readonly NeedLink[] {
  const links = valuesOf(proposition, answer).flatMap((value) => (value.kind === 'answer' ? value.links : []));
  return links.flatMap((link) => {
    const need = link.fits && link.target && 'owner' in link.target ? link.target : undefined;
    const segment = need && segments.get(need.owner);
    return need && segment ? [{ link, need, segment }] : [];
  });
}

/** Whether a proposition answers something without naming it: it may be any need. */
export function answersUnnamed(proposition: CanvasElement, answer: string): boolean {
  return valuesOf(proposition, answer).some((value) => value.kind === 'answer' && value.links.length === 0);
}

/** The segments of a canvas by their place in the text, which their needs know them by. */
export function segmentsByIndex(canvas: CanvasModel): ReadonlyMap<number, CanvasElement> {
  return new Map((canvas.byKeyword.get('segment') ?? []).map((segment) => [segment.index, segment]));
}
