import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { relationsOf } from '../../model/relations.ts';
import { termOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { nameList } from '../name-list.ts';
import { rule } from '../rule.ts';
import { segmentMarks } from '../segment-marks.ts';
import { together } from '../together.ts';
import { placedRelationships } from './placed.ts';
import { statedMotives } from './stated-types.ts';

const ACQUIRES = 1;
const DOES_MORE = 2;

/** The stages at which winning the first customers is all there is to do. */
const EARLY: ReadonlySet<string> = new Set(['ideation', 'discovery', 'validation']);

/**
 * Segments that only ever meet relationships of acquisition. Those that share all their relationships have one cause,
 * and one finding on the first names them.
 */
export const segmentsAreAlsoKept = rule({
  code: 'relationship/only-acquisition',
  severity: 'information',
  sources: ['J'],
  *check(canvas) {
    const won = onlyWonIn(canvas);
    if (won.length === 0) return;
    const relationships = considered(canvas, 'relationship');
    const placed = placedRelationships(canvas);
    for (const group of together(won, relationships.map(relationsOf(canvas).segmentsOf))) {
      const [first] = group;
      if (!first) continue;
      const related = [...placed.naming(first), ...placed.withAll.slice(0, 1)].slice(0, 3);
      const args = { segments: nameList(group) };
      yield { range: first.nameRange, element: first.index, args, related: related.map(({ nameRange }) => nameRange) };
    }
  },
});

/** The segments whose relationships all state that they serve to win customers, and nothing else; none in early stages. */
export const onlyWonIn: (canvas: CanvasModel) => readonly CanvasElement[] = perCanvas((canvas) => {
  if (isEarly(canvas) || mayBeMistyped(canvas, 'relationship')) return [];
  const doubts = doubtsOf(canvas);
  const marks = segmentMarks(canvas, 'relationship', 'with', (relationship) => aimOf(relationship, doubts));
  if ((marks.adrift & DOES_MORE) !== 0) return [];
  return considered(canvas, 'segment').filter((segment) => marks.at(segment) === ACQUIRES);
});

function isEarly(canvas: CanvasModel): boolean {
  const { header } = canvas;
  if (!header) return false;
  const stage = termOf(header, 'stage');
  return (stage !== undefined && EARLY.has(stage)) || doubtsOf(canvas).about(header, 'stage');
}

/** An unstated motive may be any. */
function aimOf(relationship: CanvasElement, doubts: Doubts): number {
  const motives = statedMotives(relationship, doubts);
  return motives.length > 0 && motives.every((motive) => motive === 'acquisition') ? ACQUIRES : DOES_MORE;
}
