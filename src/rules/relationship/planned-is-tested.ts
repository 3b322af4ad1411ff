import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { relationsOf } from '../../model/relations.ts';
import { linksOf, termOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { lackOffences } from '../habit.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { rule } from '../rule.ts';
import { isShadowed } from '../shadowed.ts';

export const plannedIsTested = rule({
  code: 'relationship/untested',
  severity: 'information',
  sources: ['S'],
  *check(canvas) {
    const supposed = considered(canvas, 'relationship').filter((one) => isSupposed(canvas, one));
    yield* lackOffences(supposed, isUntested(canvas));
  },
});

/** Tells which assumed or planned relationships no hypothesis is about, on a canvas that has hypotheses. */
export function isUntested(canvas: CanvasModel): (relationship: CanvasElement) => boolean {
  const hypotheses = considered(canvas, 'hypothesis');
  if (hypotheses.length === 0) return () => false;
  const isTested = mayBeTested(canvas);
  return (relationship) => isSupposed(canvas, relationship) && !isTested(relationship);
}

/** Tells whether a hypothesis is about a relationship, or may be: one of them says not what it is about. */
export const mayBeTested: (canvas: CanvasModel) => (relationship: CanvasElement) => boolean = perCanvas((canvas) => {
  const isOpen =
    doubtsOf(canvas).anywhere('hypothesis', 'about') ||
    mayBeMistyped(canvas, 'hypothesis') ||
    considered(canvas, 'hypothesis').some((hypothesis) => linksOf(hypothesis, 'about').length === 0);
  return (relationship) =>
    isOpen || isShadowed(canvas, relationship) || relationsOf(canvas).tiedTo(relationship, 'hypothesis').size > 0;
});

function isSupposed(canvas: CanvasModel, relationship: CanvasElement): boolean {
  const status = termOf(relationship, 'status');
  return (status === 'assumed' || status === 'planned') && !doubtsOf(canvas).about(relationship, 'status');
}
