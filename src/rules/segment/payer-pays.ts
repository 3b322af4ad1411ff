import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { states, termOf, termsOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { isWithOthers } from '../relationship/personal-is-in-own-hands.ts';
import { rule } from '../rule.ts';
import { segmentMarks } from '../segment-marks.ts';
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
    if (isManySided || doubts.anywhere('segment', 'kind') || mayBroker(canvas, doubts)) return;
    const selling = segmentMarks(canvas, 'channel', 'for', (channel) => (isSoldByOthers(channel, doubts) ? 1 : 0));
    const lacks = lacksAny(canvas, 'revenue');
    const isWithoutOffer = lacksProposition(canvas);
    for (const segment of segments) {
      if (!lacks(segment) || isWithoutOffer(segment) || !mayPay(segment, doubts) || selling.at(segment) !== 0) continue;
      const isPayer = states(segment, 'role');
      yield { range: segment.nameRange, element: segment.index, args: { segment, isPayer } };
    }
  },
});

/** Whether some revenue is, or may be, a commission: what those people pay passes through the hands of who pays it. */
function mayBroker(canvas: CanvasModel, doubts: Doubts): boolean {
  if (doubts.anywhere('revenue', 'kind')) return true;
  return considered(canvas, 'revenue').some((revenue) => termOf(revenue, 'kind') === 'brokerage');
}

/** Whether people buy over a channel from somebody else: they pay the shop, and the shop pays the company. */
function isSoldByOthers(channel: CanvasElement, doubts: Doubts): boolean {
  if (!isWithOthers(channel, doubts)) return false;
  return !states(channel, 'phases') || termsOf(channel, 'phases').some(({ id }) => id === 'purchase');
}

/** Whether a segment's role is to pay, or unstated. */
function mayPay(segment: CanvasElement, doubts: Doubts): boolean {
  if (doubts.about(segment, 'role')) return false;
  return !states(segment, 'role') || termsOf(segment, 'role').some(({ id }) => id === 'payer');
}
