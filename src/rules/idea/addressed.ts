import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { linksOf } from '../../model/values.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { considered } from '../considered.ts';
import { type LackOffence, lackOffences } from '../habit.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { isShadowed } from '../shadowed.ts';

/**
 * The hotspots or changes that no idea addresses, one offence for each habit. None while there is no idea, or while an
 * idea does not say what it addresses: that is then the nearer cause.
 */
export function* unaddressedIn(canvas: CanvasModel, keyword: ElementKeyword): Iterable<LackOffence> {
  const ideas = considered(canvas, 'idea');
  if (ideas.length === 0 || mayBeMistyped(canvas, 'idea')) return;
  if (ideas.some((idea) => addressesNothing(idea) || doubtsOf(canvas).about(idea, 'addresses'))) return;
  yield* lackOffences(considered(canvas, keyword), (trouble) => {
    const isAddressed = (canvas.incoming.get(trouble) ?? []).some(({ key }) => key === 'addresses');
    return !isAddressed && !isShadowed(canvas, trouble);
  });
}

/** Whether an idea names no hotspot or change. */
export function addressesNothing(idea: CanvasElement): boolean {
  return linksOf(idea, 'addresses').length === 0;
}
