import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { doubtsOf } from '../../model/doubts.ts';
import { linksOf } from '../../model/values.ts';
import { considered } from '../considered.ts';
import { type Marks, targetsOf } from '../segment-marks.ts';

/** What the channels that reach a segment say together. */
export interface Tally {
  /** How many ways lead to it; a channel that reaches it directly and through a proposition counts for both. */
  readonly ways: number;
  /** How many of them have a mark. */
  readonly marked: number;
  /** The marks of all of them. */
  readonly marks: Marks;
  /** Whether one of them is spoken of by another finding. */
  readonly isTold: boolean;
}

/** The tallies of a canvas’s segments. */
export interface Tallies {
  at(segment: CanvasElement): Tally;
  /** The marks of those channels that may reach any segment: they name none, or one that is not there. */
  readonly adrift: Marks;
}

const NOTHING: Tally = { ways: 0, marked: 0, marks: 0, isTold: false };

/** Counts the channels that reach each segment, directly and through propositions. Takes time linear in the text. */
export function tallyChannels(
  canvas: CanvasModel,
  marksOf: (channel: CanvasElement) => Marks,
  isTold: (channel: CanvasElement) => boolean,
): Tallies {
  const doubts = doubtsOf(canvas);
  const to = new Map<CanvasElement, Tally>();
  let toAll = NOTHING;
  let adrift = 0;
  const pour = (element: CanvasElement, tally: Tally) => {
    const targets = targetsOf(element, 'for');
    if (targets === 'all') toAll = add(toAll, tally);
    else for (const target of new Set(targets)) to.set(target, add(to.get(target) ?? NOTHING, tally));
    if (linksOf(element, 'for').length === 0 || doubts.about(element, 'for')) adrift |= tally.marks;
  };
  for (const channel of considered(canvas, 'channel')) {
    const marks = marksOf(channel);
    pour(channel, { ways: 1, marked: marks === 0 ? 0 : 1, marks, isTold: isTold(channel) });
  }
  for (const proposition of considered(canvas, 'proposition')) {
    const tally = to.get(proposition);
    if (tally) pour(proposition, tally);
  }
  return { at: (segment) => add(to.get(segment) ?? NOTHING, toAll), adrift };
}

function add(one: Tally, other: Tally): Tally {
  return {
    ways: one.ways + other.ways,
    marked: one.marked + other.marked,
    marks: one.marks | other.marks,
    isTold: one.isTold || other.isTold,
  };
}
