import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { relationsOf } from '../../model/relations.ts';
import { considered } from '../considered.ts';
import { rule } from '../rule.ts';
import { isTiedTogether, mayNeedMore } from './needed.ts';
import { statedTypes } from './stated-types.ts';

export const communityHasHost = rule({
  code: 'relationship/community-needs-host',
  severity: 'information',
  sources: ['ours'],
  *check(canvas) {
    const isWithoutHost = lacksHost(canvas);
    for (const relationship of considered(canvas, 'relationship')) {
      if (!isWithoutHost(relationship)) continue;
      yield { range: relationship.nameRange, element: relationship.index, args: { relationship } };
    }
  },
});

/** Tells which communities have no activity, resource or partner tied to them; none on a first draft. */
export const lacksHost: (canvas: CanvasModel) => (relationship: CanvasElement) => boolean = perCanvas((canvas) => {
  const doubts = doubtsOf(canvas);
  const { tiedTo } = relationsOf(canvas);
  if (!isTiedTogether(canvas)) return () => false;
  const isOpen = mayNeedMore(canvas);
  return (relationship) =>
    statedTypes(relationship, doubts).includes('communities') &&
    tiedTo(relationship, 'activity', 'resource', 'partner').size === 0 &&
    !isOpen(relationship);
});
