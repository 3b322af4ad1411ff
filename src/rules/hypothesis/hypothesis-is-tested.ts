import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { states, termOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { rule } from '../rule.ts';

/** Silent until some hypothesis states a test; one without a status is still open. */
export const hypothesisIsTested = rule({
  code: 'hypothesis/no-test',
  severity: 'information',
  sources: ['S'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const hypotheses = considered(canvas, 'hypothesis');
    if (!hypotheses.some((hypothesis) => states(hypothesis, 'test') && !doubts.about(hypothesis, 'test'))) return;
    yield* lackOffences(
      hypotheses,
      (hypothesis) => isOpen(canvas, hypothesis) && !states(hypothesis, 'test') && !doubts.about(hypothesis, 'test'),
    );
  },
});

function isOpen(canvas: CanvasModel, hypothesis: CanvasElement): boolean {
  return (termOf(hypothesis, 'status') ?? 'open') === 'open' && !doubtsOf(canvas).about(hypothesis, 'status');
}
