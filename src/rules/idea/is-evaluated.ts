import type { CanvasElement } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { states } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { rule } from '../rule.ts';

const ASPECTS = ['benefits', 'costs', 'risks'] as const;

/**
 * Ideas that are noted and not yet weighed share one habit, and one finding. One that is a title alone has first to say
 * what it addresses.
 */
export const ideaIsEvaluated = rule({
  code: 'idea/not-evaluated',
  severity: 'information',
  sources: ['U'],
  *check(canvas) {
    const doubts = doubtsOf(canvas);
    const ideas = considered(canvas, 'idea').filter(({ facts }) => facts.length > 0);
    const lacking = new Map(ideas.map((idea) => [idea.index, lackingAspects(idea, doubts)]));
    const lacks = lackOffences(ideas, ({ index }) => (lacking.get(index) ?? []).length > 0);
    for (const { args, ...place } of lacks) {
      yield { ...place, args: { ...args, aspects: lacking.get(place.element) ?? [] } };
    }
  },
});

function lackingAspects(idea: CanvasElement, doubts: Doubts): readonly (typeof ASPECTS)[number][] {
  return ASPECTS.filter((aspect) => !states(idea, aspect) && !doubts.about(idea, aspect));
}
