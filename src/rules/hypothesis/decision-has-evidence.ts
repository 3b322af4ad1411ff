import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { states, termOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { rule } from '../rule.ts';

const DECIDED: ReadonlySet<string | undefined> = new Set(['supported', 'refuted']);

export const decisionHasEvidence = rule({
  code: 'hypothesis/no-evidence',
  severity: 'information',
  sources: ['S'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    yield* lackOffences(
      considered(canvas, 'hypothesis').filter((hypothesis) => isDecided(canvas, hypothesis)),
      (hypothesis) => !states(hypothesis, 'evidence') && !doubts.about(hypothesis, 'evidence'),
    );
  },
});

function isDecided(canvas: CanvasModel, hypothesis: CanvasElement): boolean {
  return DECIDED.has(termOf(hypothesis, 'status')) && !doubtsOf(canvas).about(hypothesis, 'status');
}
