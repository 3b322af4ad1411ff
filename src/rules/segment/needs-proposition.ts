import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { considered } from '../considered.ts';
import { rule } from '../rule.ts';
import { lacksAny, mayBeInternal } from './lacks.ts';
import { lacksRelationship } from './lacks-relationship.ts';

/** A segment that nothing names at all has one cause: what else it lacks is said here. */
export const segmentNeedsProposition = rule({
  code: 'segment/needs-proposition',
  severity: 'warning',
  sources: ['B'],
  *check(canvas) {
    const isWithoutOffer = lacksProposition(canvas);
    const isWithoutChannel = lacksAny(canvas, 'channel');
    const isWithoutRelationship = lacksRelationship(canvas);
    for (const segment of considered(canvas, 'segment')) {
      if (!isWithoutOffer(segment)) continue;
      const args = {
        segment,
        lacksChannel: isWithoutChannel(segment),
        lacksRelationship: isWithoutRelationship(segment),
      };
      yield { range: segment.nameRange, element: segment.index, args };
    }
  },
});

/** Tells which segments no proposition is for; those of the company itself need none. */
export const lacksProposition: (canvas: CanvasModel) => (segment: CanvasElement) => boolean = perCanvas((canvas) => {
  const lacks = lacksAny(canvas, 'proposition');
  return (segment) => lacks(segment) && !mayBeInternal(canvas, segment);
});
