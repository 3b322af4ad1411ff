import type { Answer, CanvasElement, CanvasModel, Rated } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { linksOf, ratedOf, valuesOf } from '../../model/values.ts';

/** The sorts of needs, and how a proposition answers each. */
export const SORTS = [
  { sort: 'job', answer: 'offers' },
  { sort: 'pain', answer: 'relieves' },
  { sort: 'gain', answer: 'creates' },
] as const;

/** One of the sorts. */
export type Sort = (typeof SORTS)[number]['sort'];

/** What a proposition says to something. */
export interface Said {
  readonly proposition: CanvasElement;
  readonly answer: Answer;
}

/** What the segments of a canvas need, and who answers. Segments that have the same share one list. */
export interface Needs {
  /** The propositions that are for a segment, in the order of the text. */
  propositionsFor(segment: CanvasElement): readonly CanvasElement[];
  /** What answers a need, in the order of the text, also by a proposition that is for another segment. */
  answersTo(segment: CanvasElement, need: Rated): readonly Said[];
  /** Who says something. */
  answerers(said: readonly Said[]): ReadonlySet<CanvasElement>;
  /** What propositions say of a sort without naming any need that there is. */
  unnamed(propositions: readonly CanvasElement[], sort: Sort): readonly Said[];
  /** A list of propositions as a set. */
  setOf(propositions: readonly CanvasElement[]): ReadonlySet<CanvasElement>;
  /** The propositions that are for nobody. */
  readonly unplaced: readonly CanvasElement[];
}

/**
 * Who answers which need. An id that several segments use is answered for each of those that the proposition is for. The
 * work grows with the text: what is for all segments is kept once, by the ids that it names.
 */
export function needsOf(model: CanvasModel): Needs {
  const { segmentsOf } = relationsOf(model);
  const propositions = model.byKeyword.get('proposition') ?? [];
  const forAll = propositions.filter(isForAll);
  const forSome = new Map<CanvasElement, CanvasElement[]>();
  const byNeed = new Map<Rated, Said[]>();
  const byIdForAll = new Map<string, Said[]>();
  const byIdForSome = new Map<CanvasElement, Map<string, Said[]>>();
  const unnamed = new Map<CanvasElement, Map<Sort, Answer[]>>();

  for (const proposition of propositions) {
    const isOpen = isForAll(proposition);
    const segments = isOpen ? [] : [...segmentsOf(proposition)];
    for (const segment of segments) push(forSome, segment, proposition);
    for (const { answer: key, sort } of SORTS) {
      for (const answer of valuesOf(proposition, key)) {
        if (answer.kind !== 'answer') continue;
        const said = { proposition, answer };
        let isNamed = false;
        for (const { fits, target } of answer.links) {
          if (!fits || !target || !('owner' in target)) continue;
          isNamed = true;
          const id = target.id === undefined ? undefined : `${sort} ${target.id.normalize('NFC')}`;
          if (isOpen && id !== undefined) push(byIdForAll, id, said);
          else push(byNeed, target, said);
          if (id === undefined) continue;
          for (const segment of segments) {
            if (segment.index === target.owner) continue;
            const own = byIdForSome.get(segment) ?? new Map<string, Said[]>();
            byIdForSome.set(segment, own);
            push(own, id, said);
          }
        }
        if (isNamed) continue;
        const own = unnamed.get(proposition) ?? new Map<Sort, Answer[]>();
        unnamed.set(proposition, own);
        push(own, sort, answer);
      }
    }
  }

  const unplaced = propositions.filter((one) => !isForAll(one) && segmentsOf(one).size === 0);
  const setOf = remembered((list: readonly CanvasElement[]): ReadonlySet<CanvasElement> => new Set(list));
  const unnamedBySort = remembered((list: readonly CanvasElement[]): Readonly<Record<Sort, readonly Said[]>> => {
    const said = (sort: Sort) =>
      list.flatMap((proposition) =>
        (unnamed.get(proposition)?.get(sort) ?? []).map((answer): Said => ({ proposition, answer })),
      );
    return { job: said('job'), pain: said('pain'), gain: said('gain') };
  });
  return {
    propositionsFor: (segment) => {
      const own = forSome.get(segment);
      return own ? inOrder([...own, ...forAll]) : forAll;
    },
    answersTo: (segment, need) => {
      const id = need.id === undefined ? undefined : `${need.key} ${need.id.normalize('NFC')}`;
      const toAll = id === undefined ? [] : (byIdForAll.get(id) ?? []);
      const own = [...(byNeed.get(need) ?? []), ...(id === undefined ? [] : (byIdForSome.get(segment)?.get(id) ?? []))];
      if (own.length === 0) return toAll;
      return [...new Set([...own, ...toAll])].sort((a, b) => a.proposition.index - b.proposition.index);
    },
    answerers: remembered((said) => new Set(said.map(({ proposition }) => proposition))),
    unnamed: (list, sort) => unnamedBySort(list)[sort],
    setOf,
    unplaced,
  };
}

/** What is told of a list once, however often it is asked for. */
function remembered<Key extends object, Answer>(compute: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const entry = known.get(key) ?? { answer: compute(key) };
    known.set(key, entry);
    return entry.answer;
  };
}

/** The needs of one sort that a segment states. */
export function needsIn(segment: CanvasElement, sort: Sort): readonly Rated[] {
  return ratedOf(segment, sort);
}

function isForAll(proposition: CanvasElement): boolean {
  return linksOf(proposition, 'for').some(({ all }) => all);
}

function inOrder(elements: readonly CanvasElement[]): readonly CanvasElement[] {
  return [...elements].sort((a, b) => a.index - b.index);
}

function push<Key, Item>(groups: Map<Key, Item[]>, key: Key, item: Item): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}
