import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { relationsOf } from '../../model/relations.ts';
import { considered } from '../considered.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';
import { kindsOf } from './kinds.ts';
import { statedTypes } from './stated-types.ts';

/** That there is nobody is one cause, however many relationships would need somebody: said once, on the first. */
export const dedicatedHasPeople = rule({
  code: 'relationship/dedicated-needs-people',
  severity: 'warning',
  sources: ['S', 'J'],
  *check(canvas) {
    const [first, ...others] = considered(canvas, 'relationship').filter(lacksPeople(canvas));
    if (!first) return;
    const relationships = nameList([first, ...others]);
    const related = relationships.first.slice(1).map(({ nameRange }) => nameRange);
    yield { range: first.nameRange, element: first.index, args: { relationships }, related };
  },
});

/**
 * Tells which dedicated relationships nobody can keep: no resource is human. One that is tied to a partner is left
 * alone, for the people may be the partner’s.
 */
export const lacksPeople: (canvas: CanvasModel) => (relationship: CanvasElement) => boolean = perCanvas((canvas) => {
  const doubts = doubtsOf(canvas);
  const kinds = kindsOf(canvas, 'resource');
  if (kinds === undefined || kinds.has('human')) return () => false;
  return (relationship) =>
    statedTypes(relationship, doubts).includes('dedicated-personal-assistance') &&
    !doubts.about(relationship, 'needs') &&
    relationsOf(canvas).tiedTo(relationship, 'partner').size === 0;
});
