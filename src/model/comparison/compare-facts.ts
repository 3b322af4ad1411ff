import { propertiesOf } from '../../taxonomy/properties.ts';
import type { CanvasElement, Rated, Value } from '../canvas-model.ts';
import type { FactChange } from './comparison.ts';
import type { Counterparts } from './counterparts.ts';
import { ALIKE, likeness, wordsOf } from './likeness.ts';
import { type Pair, pairByKey, pairByLikeness } from './pair-up.ts';
import { linksMeaning, meaningOf } from './value-meaning.ts';

/** The properties whose order says something: the first type leads, a story is told in its order. */
const ORDERED: ReadonlySet<string> = new Set(['type', 'story']);

/** What an element states otherwise than its earlier self, in the order of its properties. */
export function compareFacts(before: CanvasElement, after: CanvasElement, same: Counterparts): readonly FactChange[] {
  const order = [...propertiesOf(after.keyword).keys()];
  const stated = [...before.facts, ...after.facts].map(({ key }) => key);
  const keys = new Set([...order.filter((key) => stated.includes(key)), ...stated]);
  return [...keys].flatMap((key) => compareProperty(key, before, after, same));
}

/** The jobs, pains and gains that one segment states in both states of a canvas. */
export function matchRated(before: CanvasElement, after: CanvasElement): readonly Pair<Rated>[] {
  const earlier = ratedIn(before);
  const later = ratedIn(after);
  return pairRated(earlier, later);
}

function ratedIn(element: CanvasElement): Rated[] {
  return element.facts.flatMap(({ values }) => values.filter((value) => value.kind === 'rated'));
}

function pairRated(earlier: Rated[], later: Rated[]): readonly Pair<Rated>[] {
  return [
    ...pairByKey(earlier, later, ({ key, id }) => id && `${key} ${id.normalize('NFC')}`),
    ...pairByKey(earlier, later, ({ key, text }) => text && `${key} ${text.text}`),
    ...pairByLikeness(
      earlier,
      later,
      (one, other) => (one.key === other.key ? textLikeness(one.text?.text, other.text?.text) : 0),
      ALIKE,
    ),
  ];
}

/** Which values of a property are the same, or stand in each other's place, in two states of an element. */
export interface Alignment {
  readonly kept: readonly Pair<Value>[];
  readonly changed: readonly Pair<Value>[];
  readonly removed: readonly Value[];
  readonly added: readonly Value[];
}

/** Aligns the values of one property. */
export function alignValues(key: string, before: CanvasElement, after: CanvasElement, same: Counterparts): Alignment {
  const meaning = (value: Value) => `${value.kind} ${meaningOf(value, (link) => same.meaningOf(link))}`;
  const word = (value: Value) => (value.kind === 'link' ? same.plainWordOf(value) : undefined);
  const removed = [...valuesIn(before, key)];
  const added = [...valuesIn(after, key)];
  const kept = [...pairByKey(removed, added, meaning), ...pairByKey(removed, added, word)];
  const changed = pairChanged(removed, added, isSingle(key, before, after), same);
  return { kept, changed, removed, added };
}

function compareProperty(
  key: string,
  before: CanvasElement,
  after: CanvasElement,
  same: Counterparts,
): readonly FactChange[] {
  const { kept, changed, removed, added } = alignValues(key, before, after, same);
  const changes: FactChange[] = [
    ...changed.map(([one, other]) => ({ kind: 'changed' as const, key, before: one, after: other })),
    ...removed.map((value) => ({ kind: 'removed' as const, key, before: value })),
    ...added.map((value) => ({ kind: 'added' as const, key, after: value })),
  ];
  const earlier = valuesIn(before, key);
  const later = valuesIn(after, key);
  if (!ORDERED.has(key) || later.length < 2) return changes;
  const successors = new Map([...kept, ...changed]);
  const inOldOrder = [...earlier.flatMap((value) => successors.get(value) ?? []), ...added];
  if (inOldOrder.every((value, index) => value === later[index])) return changes;
  return [...changes, { kind: 'reordered', key, before: earlier, after: later }];
}

/** All values that an element states for a property's word, whether or not it has that property. */
export function valuesIn(element: CanvasElement, key: string): readonly Value[] {
  return element.facts.flatMap((fact) => (fact.key === key ? fact.values : []));
}

function isSingle(key: string, before: CanvasElement, after: CanvasElement): boolean {
  return [before, after].some((element) => propertiesOf(element.keyword).get(key)?.single === true);
}

/** Pairs values of which the later one stands in the earlier one's place; takes them out of both lists. */
function pairChanged(earlier: Value[], later: Value[], single: boolean, same: Counterparts): readonly Pair<Value>[] {
  const pairs = [
    ...pairOfKind(earlier, later, 'rated', pairRated),
    ...pairOfKind(earlier, later, 'answer', (one, other) => [
      ...pairByKey(one, other, (answer) => linksMeaning(answer, (link) => same.meaningOf(link)) || undefined),
      ...pairByKey(one, other, ({ text }) => text?.text),
      ...pairByLikeness(one, other, (a, b) => textLikeness(a.text?.text, b.text?.text), ALIKE),
    ]),
    ...pairOfKind(earlier, later, 'text', (one, other) =>
      pairByLikeness(one, other, (a, b) => textLikeness(a.text, b.text), ALIKE),
    ),
  ];
  const one = earlier[0];
  const other = later[0];
  const isExchange = earlier.length === 1 && later.length === 1 && one?.kind === other?.kind && isWord(one);
  if (one && other && (single || isExchange)) {
    earlier.shift();
    later.shift();
    return [...pairs, [one, other]];
  }
  return pairs;
}

/** Whether one value of a list that gave way to one other reads as that other in its place. */
function isWord(value: Value | undefined): boolean {
  return value?.kind === 'term' || value?.kind === 'link';
}

function pairOfKind<Kind extends Value['kind']>(
  earlier: Value[],
  later: Value[],
  kind: Kind,
  pair: (earlier: OfKind<Kind>[], later: OfKind<Kind>[]) => readonly Pair<OfKind<Kind>>[],
): readonly Pair<Value>[] {
  const isOfKind = (value: Value): value is OfKind<Kind> => value.kind === kind;
  const pairs = pair(earlier.filter(isOfKind), later.filter(isOfKind));
  const paired = new Set<Value>(pairs.flat());
  for (const list of [earlier, later]) list.splice(0, list.length, ...list.filter((value) => !paired.has(value)));
  return pairs;
}

type OfKind<Kind extends Value['kind']> = Extract<Value, { kind: Kind }>;

function textLikeness(one: string | undefined, other: string | undefined): number {
  return one === undefined || other === undefined ? 0 : likeness(wordsOf(one), wordsOf(other));
}
