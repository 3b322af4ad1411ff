import type { CanvasElement, CanvasModel, Rated } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { ratedOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { segmentMarks, targetsOf } from '../segment-marks.ts';
import { answersOf, answersUnnamed, segmentsByIndex } from './answers.ts';
import type { Need } from './needs.ts';

/** A need that nothing answers, while others of its sort and segment are answered. */
export interface Unanswered {
  readonly segment: CanvasElement;
  readonly need: Rated;
}

/** What is answered of the needs of one sort. */
interface AnsweredNeeds {
  readonly needs: ReadonlySet<Rated>;
  /** The segments with a need that is answered by a proposition for them. */
  readonly segments: ReadonlySet<CanvasElement>;
}

/**
 * The needs of one sort that are left out, in the order of the text. Nothing is left out of a segment while a proposition
 * for it answers something that it does not name, or a name is in doubt: that may be the need.
 */
export function* unansweredIn(canvas: CanvasModel, sought: Need): Iterable<Unanswered> {
  const { sort, answer } = sought;
  if (doubtsOf(canvas).anywhere('proposition', answer) || mayBeMistyped(canvas, 'proposition')) return;
  const answered = answeredIn(canvas, sought);
  const open = segmentMarks(canvas, 'proposition', 'for', (one) => (answersUnnamed(one, answer) ? 1 : 0));
  for (const segment of considered(canvas, 'segment')) {
    if (!answered.segments.has(segment) || (open.at(segment) | open.adrift) !== 0) continue;
    for (const need of ratedOf(segment, sort)) {
      if (need.label !== '' && !answered.needs.has(need)) yield { segment, need };
    }
  }
}

/** Beyond this many pairs of segments and shared ids, a proposition is taken to answer each wherever it comes. */
const MOST_PAIRS = 400;

/** Two segments may use one id for needs of their own: a proposition answers it for each of those that it is for. */
function answeredIn(canvas: CanvasModel, { sort, answer }: Need): AnsweredNeeds {
  const doubts = doubtsOf(canvas);
  const byIndex = segmentsByIndex(canvas);
  const namesakes = namesakesIn(canvas, sort);
  const needs = new Set<Rated>();
  const segments = new Set<CanvasElement>();
  const everywhere = new Set<Namesakes>();
  const perhaps = new Set<Namesakes>();
  const note = (bearers: Namesakes, segment: CanvasElement) => {
    const own = bearers.get(segment) ?? [];
    if (own.length > 0) segments.add(segment);
    for (const need of own) needs.add(need);
  };
  for (const proposition of considered(canvas, 'proposition')) {
    const targets = targetsOf(proposition, 'for');
    const own = new Set(targets === 'all' ? [] : targets);
    const shared = new Set<Namesakes>();
    for (const { need, segment } of answersOf(proposition, answer, byIndex)) {
      needs.add(need);
      const bearers = namesakes.get(idOf(need));
      if (bearers && (bearers.size > 1 || targets === 'all')) shared.add(bearers);
      else if (bearers && own.has(segment)) note(bearers, segment);
    }
    const isOpen = doubts.about(proposition, 'for') || shared.size * own.size > MOST_PAIRS;
    for (const bearers of shared) {
      if (targets === 'all') everywhere.add(bearers);
      else if (isOpen) perhaps.add(bearers);
      else for (const segment of own) note(bearers, segment);
    }
  }
  for (const bearers of everywhere) for (const segment of bearers.keys()) note(bearers, segment);
  for (const bearers of perhaps) for (const own of bearers.values()) for (const need of own) needs.add(need);
  return { needs, segments };
}

/** The needs of one sort and id, by the segment that states them. */
type Namesakes = ReadonlyMap<CanvasElement, readonly Rated[]>;

function namesakesIn(canvas: CanvasModel, sort: string): ReadonlyMap<string | undefined, Namesakes> {
  const byId = new Map<string, Map<CanvasElement, Rated[]>>();
  for (const segment of considered(canvas, 'segment')) {
    for (const need of ratedOf(segment, sort)) {
      const id = idOf(need);
      if (id === undefined) continue;
      const bearers = byId.get(id) ?? new Map<CanvasElement, Rated[]>();
      byId.set(id, bearers);
      const own = bearers.get(segment);
      if (own) own.push(need);
      else bearers.set(segment, [need]);
    }
  }
  return byId;
}

function idOf({ id }: Rated): string | undefined {
  return id?.normalize('NFC');
}
