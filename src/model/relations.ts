import type { ElementKeyword } from '../taxonomy/elements.ts';
import type { CanvasElement, CanvasModel } from './canvas-model.ts';
import { linksOf } from './values.ts';

/** Elements in the order in which they were first met. */
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
  /** The channels that carry a relationship: its `via`, else the channels that reach its segments. */
  carriersOf(relationship: CanvasElement): Elements;
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
  const segments = canvas.byKeyword.get('segment') ?? [];
  const of = (keyword: ElementKeyword) => canvas.byKeyword.get(keyword) ?? [];

  const segmentsOf = remember((element: CanvasElement): Elements => {
    const key = SEGMENTS_KEY[element.keyword];
    if (key === undefined) return new Set();
    const links = linksOf(element, key);
    return links.some((link) => link.all) ? new Set(segments) : linked(element, key, 'segment');
  });

  const reachedBy = remember((channel: CanvasElement): Elements => {
    const propositions = linked(channel, 'for', 'proposition');
    return new Set([...segmentsOf(channel), ...[...propositions].flatMap((offer) => [...segmentsOf(offer)])]);
  });

  const channelsTo = inverse(() => of('channel'), reachedBy);
  const relationshipsWith = inverse(() => of('relationship'), segmentsOf);

  const carriersOf = remember((relationship: CanvasElement): Elements => {
    const via = linked(relationship, 'via', 'channel');
    if (via.size > 0) return via;
    return new Set([...segmentsOf(relationship)].flatMap((segment) => [...channelsTo(segment)]));
  });

  const neighbours = remember((element: CanvasElement): Elements => {
    const outgoing = element.facts.flatMap((fact) => [...linked(element, fact.key)]);
    const incoming = (canvas.incoming.get(element) ?? []).map((tie) => tie.from);
    return new Set([...outgoing, ...incoming]);
  });

  const servedBy = remember((element: CanvasElement): Elements => {
    const needing = (canvas.incoming.get(element) ?? []).filter(({ key }) => key === 'needs' || key === 'by');
    return new Set([...linked(element, 'for'), ...linked(element, 'provides'), ...needing.map(({ from }) => from)]);
  });

  const tiedTo = (element: CanvasElement, ...keywords: readonly ElementKeyword[]): Elements =>
    new Set([...neighbours(element)].filter((other) => keywords.includes(other.keyword)));

  return { segmentsOf, reachedBy, channelsTo, relationshipsWith, carriersOf, servedBy, linked, tiedTo };
}

/** The elements that an element's property names, of a kind that can stand there. */
function linked(element: CanvasElement, key: string, keyword?: ElementKeyword): Elements {
  const targets = linksOf(element, key)
    .filter((link) => link.fits)
    .map((link) => link.target);
  return new Set(
    targets.filter(
      (target): target is CanvasElement =>
        target !== undefined && 'keyword' in target && (keyword === undefined || target.keyword === keyword),
    ),
  );
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

/** The same relation read from its other end, collected once over all elements. */
function inverse(
  sources: () => readonly CanvasElement[],
  relation: (element: CanvasElement) => Elements,
): (element: CanvasElement) => Elements {
  let byTarget: Map<CanvasElement, Set<CanvasElement>> | undefined;
  const none: Elements = new Set();
  return (element) => {
    if (!byTarget) {
      byTarget = new Map();
      for (const source of sources()) {
        for (const target of relation(source)) {
          const group = byTarget.get(target);
          if (group) group.add(source);
          else byTarget.set(target, new Set([source]));
        }
      }
    }
    return byTarget.get(element) ?? none;
  };
}
