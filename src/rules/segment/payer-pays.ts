import type { CanvasElement } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { states, termOf, termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { rule } from '../rule.ts';
import { lacksAny } from './lacks.ts';
import { lacksProposition } from './needs-proposition.ts';

export const payerPays = rule({
  code: 'segment/pays-nothing',
  severity: 'information',
  sources: ['B'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const segments = considered(canvas, 'segment');
    const isManySided = segments.some((segment) => termOf(segment, 'kind') === 'multi-sided');
    if (isManySided || doubts.anywhere('segment', 'kind')) return;
    const lacks = lacksAny(canvas, 'revenue');
    const isWithoutOffer = lacksProposition(canvas);
    for (const segment of segments) {
      if (!lacks(segment) || isWithoutOffer(segment) || !mayPay(segment, doubts)) continue;
      const isPayer = states(segment, 'role');
      yield { range: segment.nameRange, element: segment.index, args: { segment, isPayer } };
    }
  },
});

/** Whether a segment's role is to pay, or unstated. */
function mayPay(segment: CanvasElement, doubts: Doubts): boolean {
  if (doubts.about(segment, 'role')) return false;
  return !states(segment, 'role') || termsOf(segment, 'role').some(({ id }) => id === 'payer');
}
