import type { ElementKeyword } from '../taxonomy/elements.ts';
import type { CanvasElement, CanvasModel, Value } from './canvas-model.ts';
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

const cache = new WeakMap<CanvasModel, Relations>();

/** The relations of a canvas, made at the first call; each answer is computed once. */
export function relationsOf(canvas: CanvasModel): Relations {
  let relations = cache.get(canvas);
  if (!relations) {
    relations = relate(canvas);
    cache.set(canvas, relations);
  }
  return relations;
}

function relate(canvas: CanvasModel): Relations {
  const of = (keyword: ElementKeyword) => canvas.byKeyword.get(keyword) ?? [];
  /** One set for every `all`, so that many of them take no more room or time than one. */
  const everySegment: Elements = new Set(of('segment'));

  const segmentsOf = remember((element: CanvasElement): Elements => {
    const key = segmentsKeyOf(element.keyword);
    if (key === undefined) return NONE;
    return linksOf(element, key).some((link) => link.all) ? everySegment : linked(element, key, 'segment');
  });

  const union = unions();

  const reachedBy = remember((channel: CanvasElement): Elements => {
    const propositions = linked(channel, 'for', 'proposition');
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
    const outgoing = element.facts.flatMap((fact) => fact.values.flatMap((value) => targetsOf(value)));
    const incoming = (canvas.incoming.get(element) ?? []).map((tie) => tie.from);
    return new Set([...outgoing, ...incoming]);
  });

  const servedBy = remember((element: CanvasElement): Elements => {
    const needing = (canvas.incoming.get(element) ?? []).filter(({ key }) => key === 'needs' || key === 'by');
    return new Set([...linked(element, 'for'), ...linked(element, 'provides'), ...needing.map(({ from }) => from)]);
  });

  const tiedTo = (element: CanvasElement, ...keywords: readonly ElementKeyword[]): Elements =>
    new Set([...neighbours(element)].filter((other) => keywords.includes(other.keyword)));

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
  return new Set(
    linksOf(element, key)
      .flatMap(targetsOf)
      .filter((target) => keyword === undefined || target.keyword === keyword),
  );
}

/** The element that a value leads to, of a kind that can stand there: one or none. */
function targetsOf(value: Value): readonly CanvasElement[] {
  if (value.kind !== 'link' || !value.fits || !value.target || !('keyword' in value.target)) return [];
  return [value.target];
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
