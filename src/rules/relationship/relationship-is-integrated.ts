import type { CanvasElement } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { relationsOf } from '../../model/relations.ts';
import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { rule } from '../rule.ts';
import { lacksPlatform } from './automation-has-platform.ts';
import { lacksHost } from './community-has-host.ts';
import { lacksPeople } from './dedicated-has-people.ts';
import { isTiedTogether, mayNeedMore } from './needed.ts';
import { isUnpaid } from './personal-is-paid.ts';

/** What a relationship is tied to when it is a part of the business: what it takes, and what that costs. */
const REST = ['cost', 'resource', 'activity', 'partner'] as const;

export const relationshipIsIntegrated = rule({
  code: 'relationship/not-integrated',
  severity: 'information',
  sources: ['J', 'S'],
  *check(canvas) {
    const { tiedTo } = relationsOf(canvas);
    if (!isTiedTogether(canvas) || doubtsOf(canvas).anywhere('cost', 'for') || mayBeMistyped(canvas, 'cost')) return;
    const isOpen = mayNeedMore(canvas);
    const nearer = [lacksHost, lacksPeople, lacksPlatform, isUnpaid].map((about) => about(canvas));
    const judged = considered(canvas, 'relationship').filter((one) => !nearer.some((isCause) => isCause(one)));
    const isLoose = (one: CanvasElement) => tiedTo(one, ...REST).size === 0 && !isOpen(one);
    yield* lackOffences(judged, isLoose);
  },
});
