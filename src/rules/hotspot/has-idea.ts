import { unaddressedIn } from '../idea/addressed.ts';
import { rule } from '../rule.ts';

export const hotspotHasIdea = rule({
  code: 'hotspot/no-idea',
  severity: 'information',
  sources: ['U'],
  *check(canvas) {
    yield* unaddressedIn(canvas, 'hotspot');
  },
});
