import type { CanvasElement } from '../../model/canvas-model.ts';
import { termOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { namesNobodyIn } from '../names-nobody.ts';
import { rule } from '../rule.ts';

export const revenueNeedsSegment = rule({
  code: 'revenue/needs-segment',
  severity: 'warning',
  sources: ['B'],
  *check(canvas) {
    const namesNobody = namesNobodyIn(canvas, 'from');
    const lacks = lackOffences(considered(canvas, 'revenue'), namesNobody);
    for (const { args, ...place } of lacks) {
      yield { ...place, args: { ...args, thirdParty: args.lacking.first.some(isFromThirdParty) } };
    }
  },
});

/** Whether those who pay are often forgotten as a segment, for they are not the ones that the offer is made for. */
function isFromThirdParty(revenue: CanvasElement): boolean {
  return ['advertising', 'brokerage'].includes(termOf(revenue, 'kind') ?? '');
}
