import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { perCanvas } from '../../model/per-canvas.ts';
import { linksOf, states, termsOf } from '../../model/values.ts';
import { mayBeMistyped } from '../mistyped.ts';
import { type Marks, segmentMarks, targetsOf } from '../segment-marks.ts';

/** By which sorts of channels a relationship is carried. */
export interface CarrierKinds {
  /** Whether any channel carries it at all. */
  readonly some: boolean;
  /** Whether people meet in one of them. */
  readonly faceToFace: boolean;
  /** Whether a person is at the other end of one of them. */
  readonly atADistance: boolean;
  /** Whether the kind of one of them cannot be known: unstated, in doubt, or through others. */
  readonly unknown: boolean;
}

const SOME = 1;
const FACE_TO_FACE = 2;
const AT_A_DISTANCE = 4;
const UNKNOWN = 8;

/** What each family of channel kinds says; the others have nobody at the other end, or other customers. */
const BY_GROUP: Readonly<Record<string, number>> = {
  'face-to-face': FACE_TO_FACE,
  'human-at-a-distance': AT_A_DISTANCE,
  'through-others': UNKNOWN,
};

/** Tells of each relationship by which sorts of channels it is carried. Takes time linear in the text. */
export const carrierKinds: (canvas: CanvasModel) => (relationship: CanvasElement) => CarrierKinds = perCanvas(
  (canvas) => {
    const doubts = doubtsOf(canvas);
    const { marksOf } = carriedMarks(canvas, (channel) => sortOf(channel, doubts));
    return (relationship) => read(marksOf(relationship));
  },
);

/** What the channels that carry a relationship say together. */
export interface CarriedMarks {
  /** The marks of its carriers joined: those of its `via`, else of the channels that reach its segments; 0 without any. */
  marksOf(relationship: CanvasElement): Marks;
  /** Whether other channels may carry it too: a link is in doubt, or some channel does not say whom it reaches. */
  mayHaveOthers(relationship: CanvasElement): boolean;
}

/** Joins for each relationship what its carriers say. Takes time linear in the text. */
export function carriedMarks(canvas: CanvasModel, marksOf: (channel: CanvasElement) => Marks): CarriedMarks {
  const doubts = doubtsOf(canvas);
  const own = new Map((canvas.byKeyword.get('channel') ?? []).map((channel) => [channel, marksOf(channel)]));
  const reaching = segmentMarks(canvas, 'channel', 'for', (channel) => own.get(channel) ?? 0);
  const isOpen = reaching.adrift !== 0 || mayBeMistyped(canvas, 'channel');
  return {
    marksOf: (relationship) => {
      const via = targetsOf(relationship, 'via');
      const isStated = via !== 'all' && via.length > 0;
      return isStated
        ? via.reduce((marks, channel) => marks | (own.get(channel) ?? 0), 0)
        : reaching.along(relationship, 'with');
    },
    mayHaveOthers: (relationship) => {
      if (doubts.about(relationship, 'via')) return true;
      if (states(relationship, 'via')) return false;
      const isPlaced = linksOf(relationship, 'with').length > 0 && !doubts.about(relationship, 'with');
      return !isPlaced || isOpen;
    },
  };
}

function sortOf(channel: CanvasElement, doubts: Doubts): Marks {
  const [kind] = termsOf(channel, 'kind');
  const group = kind?.group;
  if (group === undefined || doubts.about(channel, 'kind')) return SOME | UNKNOWN;
  return SOME | (BY_GROUP[group] ?? 0);
}

function read(sorts: Marks): CarrierKinds {
  return {
    some: (sorts & SOME) !== 0,
    faceToFace: (sorts & FACE_TO_FACE) !== 0,
    atADistance: (sorts & AT_A_DISTANCE) !== 0,
    unknown: (sorts & UNKNOWN) !== 0,
  };
}
