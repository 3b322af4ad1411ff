import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import { relationsOf } from '../model/relations.ts';

/** Tells of an element which segments it names itself, by their places in their block, ascending; each set of them once. */
export function segmentPlaces(model: CanvasModel): (element: CanvasElement) => readonly number[] {
  const { segmentsOf } = relationsOf(model);
  const place = new Map((model.byKeyword.get('segment') ?? []).map((segment, at) => [segment, at]));
  const known = new Map<ReadonlySet<CanvasElement>, readonly number[]>();
  return (element) => {
    const segments = segmentsOf(element);
    const places = known.get(segments) ?? [...segments].map((one) => place.get(one)!).sort((a, b) => a - b);
    known.set(segments, places);
    return places;
  };
}
