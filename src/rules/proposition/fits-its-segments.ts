import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { considered } from '../considered.ts';
import { rule } from '../rule.ts';
import { targetsOf } from '../segment-marks.ts';
import { isShadowed } from '../shadowed.ts';
import { answersOf, segmentsByIndex } from './answers.ts';
import { NEEDS } from './needs.ts';

/** A proposition that names no segment at all lacks that alone; what it answers says whom it may be for. */
export const propositionFitsItsSegments = rule({
  code: 'proposition/fits-another-segment',
  severity: 'error',
  sources: ['B'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const byIndex = segmentsByIndex(canvas);
    for (const proposition of considered(canvas, 'proposition')) {
      const targets = targetsOf(proposition, 'for');
      if (targets === 'all' || targets.length === 0 || doubts.about(proposition, 'for')) continue;
      const told = new Set<CanvasElement>(targets);
      for (const { sort, answer } of NEEDS) {
        const misfits = answersOf(proposition, answer, byIndex).filter(({ segment }) => !told.has(segment));
        if (misfits.length === 0 || mayBeTheirs(canvas, targets, sort)) continue;
        for (const { link, need, segment } of misfits) {
          if (told.has(segment) || isShadowed(canvas, segment)) continue;
          told.add(segment);
          const args = { proposition, segment, need, sort };
          yield { range: link.range, element: proposition.index, args, related: [segment.nameRange] };
        }
      }
    }
  },
});

/** Whether one of the right segments may state the need after all, once its own mistakes are mended. */
function mayBeTheirs(canvas: CanvasModel, segments: readonly CanvasElement[], sort: string): boolean {
  return segments.some((segment) => doubtsOf(canvas).about(segment, sort));
}
