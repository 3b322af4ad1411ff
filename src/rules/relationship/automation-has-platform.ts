import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { relationsOf } from '../../model/relations.ts';
import { considered } from '../considered.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';
import { kindsOf } from './kinds.ts';
import { isOfMode } from './stated-types.ts';

/** What an automated relationship can run on. */
const PLATFORMS = ['platform', 'physical', 'intellectual'];

/** That there is nothing to run on is one cause, however many relationships would need it: said once, on the first. */
export const automationHasPlatform = rule({
  code: 'relationship/automation-needs-platform',
  severity: 'information',
  sources: ['ours'],
  *check(canvas) {
    const [first, ...others] = considered(canvas, 'relationship').filter(lacksPlatform(canvas));
    if (!first) return;
    const relationships = nameList([first, ...others]);
    const related = relationships.first.slice(1).map(({ nameRange }) => nameRange);
    yield { range: first.nameRange, element: first.index, args: { relationships }, related };
  },
});

/**
 * Tells which automated relationships have nothing to run on: no activity is a platform, no resource a thing or a right.
 * One that is tied to a partner is left alone, for the machines may be the partner’s.
 */
export const lacksPlatform: (canvas: CanvasModel) => (relationship: CanvasElement) => boolean = perCanvas((canvas) => {
  const doubts = doubtsOf(canvas);
  const resources = kindsOf(canvas, 'resource');
  const activities = kindsOf(canvas, 'activity');
  if (!resources || !activities || PLATFORMS.some((kind) => resources.has(kind) || activities.has(kind))) {
    return () => false;
  }
  return (relationship) =>
    isOfMode(relationship, 'automated', doubts) &&
    !doubts.about(relationship, 'needs') &&
    relationsOf(canvas).tiedTo(relationship, 'partner').size === 0;
});
