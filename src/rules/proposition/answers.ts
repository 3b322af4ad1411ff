import type { CanvasElement, CanvasModel, Link, Rated } from '../../model/canvas-model.ts';
import { perCanvas } from '../../model/per-canvas.ts';
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
  const answers: NeedLink[] = [];
  for (const value of valuesOf(proposition, answer)) {
    if (value.kind !== 'answer') continue;
    for (const link of value.links) {
      const need = link.fits && link.target && 'owner' in link.target ? link.target : undefined;
      const segment = need && segments.get(need.owner);
      if (need && segment) answers.push({ link, need, segment });
    }
  }
  return answers;
}

/** Whether a proposition answers something without naming it: it may be any need. */
export function answersUnnamed(proposition: CanvasElement, answer: string): boolean {
  return valuesOf(proposition, answer).some((value) => value.kind === 'answer' && value.links.length === 0);
}

/** The segments of a canvas by their place in the text, which their needs know them by. */
export const segmentsByIndex: (canvas: CanvasModel) => ReadonlyMap<number, CanvasElement> = perCanvas(
  ({ byKeyword }) => new Map((byKeyword.get('segment') ?? []).map((segment) => [segment.index, segment])),
);
