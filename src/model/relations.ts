import type { ElementKeyword } from '../taxonomy/elements.ts';
import type { CanvasElement, CanvasModel, Value } from './canvas-model.ts';
import { perCanvas } from './per-canvas.ts';
import { linksOf } from './values.ts';

/** Elements without an order that means anything; each set may be shared, and is never changed. */
export type Elements = ReadonlySet<CanvasElement>;

/** How the elements of one canvas hang together, links from either end counted once. */
export interface Relations {
  /** The segments a relationship is with, or a proposition, channel or revenue names itself; `all` stands for every one. */
  segmentsOf(element: CanvasElement): Elements;
  /** The segments a channel reaches: those it names, and those of the propositions it names. */
  reachedBy(channel: CanvasElement): Elements;
  /** The channels that reach a segment. */
  channelsTo(segment: CanvasElement): Elements;
  /** The relationships with a segment. */
  relationshipsWith(segment: CanvasElement): Elements;
  /** The propositions for a segment. */
  propositionsFor(segment: CanvasElement): Elements;
  /** The revenues that come from a segment. */
  revenuesFrom(segment: CanvasElement): Elements;
  /** The channels that carry a relationship: its `via`, else the channels that reach its segments. */
  carriersOf(relationship: CanvasElement): Elements;
  /** The relationships that a channel carries. */
  carriedBy(channel: CanvasElement): Elements;
  /** What a resource, activity or partner serves: what it is for, what needs it, and what a partner provides. */
  servedBy(element: CanvasElement): Elements;
  /** The elements that a property of an element names, of a kind that can stand there. */
  linked(element: CanvasElement, key: string): Elements;
  /** The elements of the given keywords that a relationship, or any element, is tied to from either end. */
  tiedTo(element: CanvasElement, ...keywords: readonly ElementKeyword[]): Elements;
}

/** The property that names segments, by the element that states it. */
const SEGMENTS_KEY: Partial<Record<ElementKeyword, string>> = {
  relationship: 'with',
  proposition: 'for',
  channel: 'for',
  revenue: 'from',
};

/** The property by which an element names the segments it is with or for; undefined for one that names none. */
export function segmentsKeyOf(keyword: ElementKeyword): string | undefined {
  return SEGMENTS_KEY[keyword];
}

/** The relations of a canvas, made at the first call; each answer is computed once. */
export const relationsOf: (canvas: CanvasModel) => Relations = perCanvas(relate);

function relate(canvas: CanvasModel): Relations {
  const of = (keyword: ElementKeyword) => canvas.byKeyword.get(keyword) ?? [];
  /** One set for every `all`, so that many of them take no more room or time than one. */
  const everySegment: Elements = new Set(of('segment'));

  const segmentsOf = remember((element: CanvasElement): Elements => {
    const key = segmentsKeyOf(element.keyword);
    if (key === undefined) return NONE;
    for (const { all } of linksOf(element, key)) if (all) return everySegment;
    return linked(element, key, 'segment');
  });

  const union = unions();

  const reachedBy = remember((channel: CanvasElement): Elements => {
    const propositions = linked(channel, 'for', 'proposition');
    if (propositions.size === 0) return segmentsOf(channel);
    const reached = [segmentsOf(channel), ...[...propositions].map(segmentsOf)];
    return reached.includes(everySegment) ? everySegment : union(reached);
  });

  const channelsTo = inverse(() => of('channel'), reachedBy, union);
  const relationshipsWith = inverse(() => of('relationship'), segmentsOf, union);
  const propositionsFor = inverse(() => of('proposition'), segmentsOf, union);
  const revenuesFrom = inverse(() => of('revenue'), segmentsOf, union);

  const allCarriers = once(() => union([...everySegment].map(channelsTo)));
  const carriersOf = remember((relationship: CanvasElement): Elements => {
    const via = linked(relationship, 'via', 'channel');
    if (via.size > 0) return via;
    const segments = segmentsOf(relationship);
    return segments === everySegment ? allCarriers() : union([...segments].map(channelsTo));
  });

  const carriedBy = inverse(() => of('relationship'), carriersOf, union);

  const neighbours = remember((element: CanvasElement): Elements => {
    const found = new Set<CanvasElement>();
    for (const { values } of element.facts) {
      for (const value of values) {
        const target = targetOf(value);
        if (target) found.add(target);
      }
    }
    for (const { from } of canvas.incoming.get(element) ?? []) found.add(from);
    return found;
  });

  const servedBy = remember((element: CanvasElement): Elements => {
    const served = new Set(linked(element, 'for'));
    for (const provided of linked(element, 'provides')) served.add(provided);
    for (const { from, key } of canvas.incoming.get(element) ?? [])
      if (key === 'needs' || key === 'by') served.add(from);
    return served;
  });

  const tiedTo = (element: CanvasElement, ...keywords: readonly ElementKeyword[]): Elements => {
    let tied: Set<CanvasElement> | undefined;
    for (const other of neighbours(element)) {
      if (!keywords.includes(other.keyword)) continue;
      if (tied) tied.add(other);
      else tied = new Set([other]);
    }
    return tied ?? NONE;
  };

  return {
    segmentsOf,
    reachedBy,
    channelsTo,
    relationshipsWith,
    propositionsFor,
    revenuesFrom,
    carriersOf,
    carriedBy,
    servedBy,
    linked,
    tiedTo,
  };
}

const NONE: Elements = new Set();

/** The elements that an element's property names, of a kind that can stand there. */
function linked(element: CanvasElement, key: string, keyword?: ElementKeyword): Elements {
  let found: Set<CanvasElement> | undefined;
  for (const link of linksOf(element, key)) {
    const target = targetOf(link);
    if (!target || (keyword !== undefined && target.keyword !== keyword)) continue;
    if (found) found.add(target);
    else found = new Set([target]);
  }
  return found ?? NONE;
}

/** The element that a value leads to, if it is of a kind that can stand there. */
function targetOf(value: Value): CanvasElement | undefined {
  if (value.kind !== 'link' || !value.fits || !value.target || !('keyword' in value.target)) return undefined;
  return value.target;
}

/** Gives all elements of some sets. */
type Union = (sets: readonly Elements[]) => Elements;

/**
 * Makes unions: the set itself where only one of them has any element, and one and the same set whenever the same sets
 * come together, so that many relationships with the same few segments take no more room or time than one.
 */
function unions(): Union {
  const numbers = new Map<Elements, number>();
  const known = new Map<string, Elements>();
  const numberOf = (set: Elements): number => {
    const number = numbers.get(set) ?? numbers.size;
    numbers.set(set, number);
    return number;
  };
  return (sets) => {
    const filled = [...new Set(sets)].filter((set) => set.size > 0);
    if (filled.length < 2) return filled[0] ?? NONE;
    const key = filled.map(numberOf).join(' ');
    const whole = known.get(key) ?? new Set(filled.flatMap((set) => [...set]));
    known.set(key, whole);
    return whole;
  };
}

function once<Answer>(compute: () => Answer): () => Answer {
  let answer: { readonly value: Answer } | undefined;
  return () => {
    answer ??= { value: compute() };
    return answer.value;
  };
}

function remember(compute: (element: CanvasElement) => Elements): (element: CanvasElement) => Elements {
  const known = new Map<CanvasElement, Elements>();
  return (element) => {
    let answer = known.get(element);
    if (!answer) {
      answer = compute(element);
      known.set(element, answer);
    }
    return answer;
  };
}

/**
 * The same relation read from its other end, collected once over all elements. Those that share one set of targets,
 * such as `all` or what one proposition is for, are kept together, so that it takes no more than one time through each.
 */
function inverse(
  sources: () => readonly CanvasElement[],
  relation: (element: CanvasElement) => Elements,
  union: Union,
): (element: CanvasElement) => Elements {
  const groupsByTarget = once(() => {
    const groups = new Map<Elements, Set<CanvasElement>>();
    for (const source of sources()) addTo(groups, relation(source), source);
    const byTarget = new Map<CanvasElement, Set<Elements>>();
    for (const [targets, group] of groups) for (const target of targets) addTo(byTarget, target, group);
    return byTarget;
  });
  return remember((target) => union([...(groupsByTarget().get(target) ?? [])]));
}

function addTo<Key, Value>(groups: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group) group.add(value);
  else groups.set(key, new Set([value]));
}
