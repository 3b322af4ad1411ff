import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { endingTooSoonIn } from '../relationship/retaining-has-after-sales.ts';
import { rule } from '../rule.ts';
import { ideasOf } from './pattern.ts';

export const takeBackHasContact = rule({
  code: 'idea/take-back-without-contact',
  severity: 'information',
  sources: ['U'],
  *check(canvas) {
    for (const idea of takingBackWithoutContact(canvas)) {
      yield { range: idea.nameRange, element: idea.index, args: { idea } };
    }
  },
});

/**
 * The take-back schemes of a canvas on which nobody is there after the sale. Where a relationship should retain and has
 * nobody then either, that is told alone.
 */
export function takingBackWithoutContact(canvas: CanvasModel): readonly CanvasElement[] {
  const ideas = ideasOf(canvas, 'take-back-scheme');
  return ideas.length > 0 && endsWithTheSale(canvas) && endingTooSoonIn(canvas).length === 0 ? ideas : [];
}

/** Whether every channel states its phases, and none of them comes after the sale. */
function endsWithTheSale(canvas: CanvasModel): boolean {
  const channels = considered(canvas, 'channel');
  if (channels.length === 0 || mayBeMistyped(canvas, 'channel')) return false;
  return channels.every((channel) => isBeforeTheSale(canvas, channel));
}

function isBeforeTheSale(canvas: CanvasModel, channel: CanvasElement): boolean {
  const phases = termsOf(channel, 'phases');
  return (
    phases.length > 0 && !doubtsOf(canvas).about(channel, 'phases') && phases.every(({ id }) => id !== 'after-sales')
  );
}
