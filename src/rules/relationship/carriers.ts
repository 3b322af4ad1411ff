import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { type Doubts, doubtsOf } from '../../model/doubts.ts';
import { linksOf, termsOf } from '../../model/values.ts';

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

/**
 * Tells of each relationship by which sorts of channels it is carried: those of its `via`, else those that reach its
 * segments. The sorts flow from the channels over the propositions to the segments once, so that the time is linear
 * in the text, however many channels reach however many segments.
 */
export function carrierKinds(canvas: CanvasModel): (relationship: CanvasElement) => CarrierKinds {
  const doubts = doubtsOf(canvas);
  const flow: Flow = { to: new Map(), toAll: 0 };
  for (const channel of canvas.byKeyword.get('channel') ?? []) pour(flow, channel, sortOf(channel, doubts));
  for (const proposition of canvas.byKeyword.get('proposition') ?? []) {
    pour(flow, proposition, flow.to.get(proposition) ?? 0);
  }
  const segments = canvas.byKeyword.get('segment') ?? [];
  const anywhere = segments.reduce((sorts, segment) => sorts | (flow.to.get(segment) ?? 0), flow.toAll);

  const reaching = (relationship: CanvasElement): number => {
    const targets = targetsOf(relationship, 'with');
    if (targets === 'all') return anywhere;
    return targets.reduce((sorts, segment) => sorts | (flow.to.get(segment) ?? 0) | flow.toAll, 0);
  };
  return (relationship) => {
    const via = targetsOf(relationship, 'via');
    const isStated = via !== 'all' && via.length > 0;
    return read(isStated ? via.reduce((sorts, channel) => sorts | sortOf(channel, doubts), 0) : reaching(relationship));
  };
}

/** The sorts of channels that lead to each segment and proposition, and to every segment. */
interface Flow {
  readonly to: Map<CanvasElement, number>;
  toAll: number;
}

/** Adds the sorts of channels that lead to an element to what it is for. */
function pour(flow: Flow, element: CanvasElement, sorts: number): void {
  const targets = targetsOf(element, 'for');
  if (targets === 'all') flow.toAll |= sorts;
  else for (const target of targets) flow.to.set(target, (flow.to.get(target) ?? 0) | sorts);
}

function sortOf(channel: CanvasElement, doubts: Doubts): number {
  const [kind] = termsOf(channel, 'kind');
  const group = kind?.group;
  if (group === undefined || doubts.about(channel, 'kind')) return SOME | UNKNOWN;
  return SOME | (BY_GROUP[group] ?? 0);
}

/** The elements that a property leads to, or all segments. */
function targetsOf(element: CanvasElement, key: string): readonly CanvasElement[] | 'all' {
  const links = linksOf(element, key);
  if (links.some(({ all }) => all)) return 'all';
  return links.flatMap(({ fits, target }) => (fits && target && 'keyword' in target ? [target] : []));
}

function read(sorts: number): CarrierKinds {
  return {
    some: (sorts & SOME) !== 0,
    faceToFace: (sorts & FACE_TO_FACE) !== 0,
    atADistance: (sorts & AT_A_DISTANCE) !== 0,
    unknown: (sorts & UNKNOWN) !== 0,
  };
}
