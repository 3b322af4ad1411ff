import { unaddressedIn } from '../idea/addressed.ts';
import { rule } from '../rule.ts';

export const changeHasIdea = rule({
  code: 'change/no-idea',
  severity: 'information',
  sources: ['U'],
  *check(canvas) {
    yield* unaddressedIn(canvas, 'change');
  },
});
