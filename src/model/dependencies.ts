import type { ElementKeyword } from '../taxonomy/elements.ts';
import type { CanvasElement, CanvasModel, Link } from './canvas-model.ts';
import { perCanvas } from './per-canvas.ts';
import { comparePositions, type Range } from './range.ts';
import { type Elements, relationsOf } from './relations.ts';
import { linksOf } from './values.ts';

/** The other end of a dependency, and where the text says so: at either end, or at both. */
export interface Dependency {
  readonly element: CanvasElement;
  readonly ranges: readonly Range[];
}

/** Which elements would feel it if another one changed. What the text leaves to be inferred is told like what it states. */
export interface Dependencies {
  /** What an element depends on, in the order of the text. */
  of(element: CanvasElement): readonly Dependency[];
  /** What depends on an element, in the order of the text. */
  on(element: CanvasElement): readonly Dependency[];
  /** How many elements of each keyword depend on an element; fewer steps than to tell them. */
  countOn(element: CanvasElement): ReadonlyMap<ElementKeyword, number>;
}

/** The links that lead from what is needed to what needs it; all others lead the other way. */
const LEADS_TO_DEPENDENT: Partial<Record<ElementKeyword, string>> = {
  resource: 'for',
  activity: 'for',
  partner: 'provides',
};

/** The dependencies of a canvas, made at the first call; each answer is found when it is asked for. */
export const dependenciesOf: (canvas: CanvasModel) => Dependencies = perCanvas(collect);

function collect(canvas: CanvasModel): Dependencies {
  const relations = relationsOf(canvas);
  const inText = new Map(canvas.elements.map((element) => [element.index, element]));
  const answers = answersBySegment(canvas);

  return {
    of(element) {
      const found = new Found();
      for (const { key, link } of linksFrom(element)) {
        if (!leadsToDependent(element, key)) found.add(ownerOf(link, inText), link.range);
      }
      for (const { from, key, link } of canvas.incoming.get(element) ?? []) {
        if (leadsToDependent(from, key)) found.add(from, link.range);
      }
      for (const other of inferredFrom(element)) found.infer(other, () => placesOf(element, other));
      return found.inOrder();
    },
    on(element) {
      const found = statedOn(element);
      for (const others of inferredOn(element).values()) {
        for (const other of others) found.infer(other, () => placesOf(other, element));
      }
      return found.inOrder();
    },
    countOn(element) {
      const inferred = inferredOn(element);
      const counts = new Map([...inferred].map(([keyword, others]) => [keyword, others.size]));
      for (const other of statedOn(element).elements()) {
        const isCounted = inferred.get(other.keyword)?.has(other);
        if (!isCounted) counts.set(other.keyword, (counts.get(other.keyword) ?? 0) + 1);
      }
      return counts;
    },
  };

  /** What depends on an element by a link of either end. */
  function statedOn(element: CanvasElement): Found {
    const found = new Found();
    for (const { from, key, link } of canvas.incoming.get(element) ?? []) {
      if (!leadsToDependent(from, key)) found.add(from, link.range);
    }
    for (const { key, link } of linksFrom(element)) {
      if (leadsToDependent(element, key)) found.add(ownerOf(link, inText), link.range);
    }
    for (const { proposition, range } of answers.get(element.index) ?? []) found.add(proposition, range);
    return found;
  }

  /** What an element depends on by more than its own links: every segment, those of its propositions, its carriers. */
  function inferredFrom(element: CanvasElement): Elements {
    const segments = element.keyword === 'channel' ? relations.reachedBy(element) : relations.segmentsOf(element);
    return element.keyword === 'relationship' ? new Set([...segments, ...relations.carriersOf(element)]) : segments;
  }

  /** The same from the other end, by keyword: sets that many elements share, since `all` names as many as there are. */
  function inferredOn(element: CanvasElement): ReadonlyMap<ElementKeyword, Elements> {
    const { carriedBy, propositionsFor, relationshipsWith, channelsTo, revenuesFrom } = relations;
    if (element.keyword === 'channel') return new Map([['relationship', carriedBy(element)]]);
    if (element.keyword !== 'segment') return new Map();
    return new Map([
      ['proposition', propositionsFor(element)],
      ['relationship', relationshipsWith(element)],
      ['channel', channelsTo(element)],
      ['revenue', revenuesFrom(element)],
    ]);
  }

  /** The links of an element from which it follows that it depends on another one that it does not name. */
  function placesOf(element: CanvasElement, on: CanvasElement): readonly Range[] {
    const links = ['with', 'for', 'from'].flatMap((key) => linksOf(element, key));
    const reaches = (target: CanvasElement): boolean => {
      if (on.keyword === 'channel') return relations.reachedBy(on).has(target);
      return target.keyword === 'proposition' && relations.segmentsOf(target).has(on);
    };
    return links
      .filter(({ all, target }) => all || (target && 'keyword' in target && target !== on && reaches(target)))
      .map(({ range }) => range);
  }
}

/** Elements found, each once, with the places that tell of them. */
class Found {
  readonly #places = new Map<CanvasElement, Range[]>();

  /** Adds an element that the text names at a place; that the header's story names it makes no difference to it. */
  add(element: CanvasElement | undefined, place: Range): void {
    if (!element || element.keyword === 'canvas') return;
    const known = this.#places.get(element);
    if (!known) this.#places.set(element, [place]);
    else if (!known.some(({ start }) => comparePositions(start, place.start) === 0)) known.push(place);
  }

  /** Adds an element that the text does not name, unless it does. */
  infer(element: CanvasElement, places: () => readonly Range[]): void {
    if (!this.#places.has(element)) this.#places.set(element, [...places()]);
  }

  elements(): Iterable<CanvasElement> {
    return this.#places.keys();
  }

  inOrder(): readonly Dependency[] {
    return [...this.#places]
      .map(([element, ranges]) => ({ element, ranges: ranges.sort((a, b) => comparePositions(a.start, b.start)) }))
      .sort((a, b) => a.element.index - b.element.index);
  }
}

/** Whether a link of an element leads to what depends on it, and not to what it depends on. */
export function leadsToDependent({ keyword }: CanvasElement, key: string): boolean {
  return LEADS_TO_DEPENDENT[keyword] === key;
}

/** The links of an element that lead to something that can stand there; a story only says in which order to tell. */
export function linksFrom(element: CanvasElement): readonly { readonly key: string; readonly link: Link }[] {
  return element.facts.flatMap(({ key, values }) =>
    values
      .flatMap((value) => (value.kind === 'link' ? [value] : value.kind === 'answer' ? value.links : []))
      .filter(({ fits }) => fits)
      .map((link) => ({ key, link })),
  );
}

/** The element that a link leads to; for a job, pain or gain the segment that states it. */
export function ownerOf({ target }: Link, inText: ReadonlyMap<number, CanvasElement>): CanvasElement | undefined {
  return target && 'owner' in target ? inText.get(target.owner) : target;
}

interface AnswerPlace {
  readonly proposition: CanvasElement;
  readonly range: Range;
}

/** Where propositions answer jobs, pains and gains, by the place of the segment that states them. */
function answersBySegment(canvas: CanvasModel): ReadonlyMap<number, readonly AnswerPlace[]> {
  const answers = new Map<number, AnswerPlace[]>();
  for (const proposition of canvas.byKeyword.get('proposition') ?? []) {
    for (const { link } of linksFrom(proposition)) {
      if (!link.target || !('owner' in link.target)) continue;
      const place = { proposition, range: link.range };
      const known = answers.get(link.target.owner);
      if (known) known.push(place);
      else answers.set(link.target.owner, [place]);
    }
  }
  return answers;
}
