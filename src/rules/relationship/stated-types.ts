import type { CanvasElement } from '../../model/canvas-model.ts';
import type { Doubts } from '../../model/doubts.ts';
import { states, termOf, termsOf } from '../../model/values.ts';

/** The ids of the types that a relationship states, in the order of the text; none while one of them is in doubt. */
export function statedTypes(relationship: CanvasElement, doubts: Doubts): readonly string[] {
  return doubts.about(relationship, 'type') ? [] : termsOf(relationship, 'type').map(({ id }) => id);
}

/** Whether a relationship is of a mode: by one of its types or, where it states no type, by its stated mode. */
export function isOfMode(relationship: CanvasElement, mode: string, doubts: Doubts): boolean {
  if (doubts.about(relationship, 'type')) return false;
  if (states(relationship, 'type')) return termsOf(relationship, 'type').some(({ group }) => group === mode);
  return termOf(relationship, 'mode') === mode && !doubts.about(relationship, 'mode');
}

/** The ids of the motives that a relationship states; none while one of them is in doubt. */
export function statedMotives(relationship: CanvasElement, doubts: Doubts): readonly string[] {
  return doubts.about(relationship, 'motive') ? [] : termsOf(relationship, 'motive').map(({ id }) => id);
}
