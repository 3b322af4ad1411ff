import type { CanvasElement, CanvasModel } from '../canvas-model.ts';
import { type Elements, relationsOf } from '../relations.ts';
import { termOf, termsOf } from '../values.ts';
import { isKnown, type YearlyTotal, yearlyCostOf, yearlyRevenueOf } from '../yearly-totals.ts';
import type { Comparison } from './comparison.ts';

/** What changes mean for one note that is there before and after, although its own text may say nothing of it. */
export type Consequence = TermsConsequence | ElementsConsequence | MoneyConsequence;

interface AnyConsequence {
  /** The note it is about, as it was and as it is. */
  readonly before: CanvasElement;
  readonly after: CanvasElement;
}

/**
 * Kinds of dealing with a customer that came or went, by the ids of their terms.
 *
 * - `modes`, `types`, `motives`: of the relationships that a segment has
 * - `distances`: of the channels that carry a relationship: face to face, at a distance, …
 * - `phases`: of the channels that reach a segment
 */
export interface TermsConsequence extends AnyConsequence {
  readonly aspect: 'modes' | 'types' | 'motives' | 'distances' | 'phases';
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** A segment that has its first, or no more, notes of another block: `relationships`, `channels`, `propositions`. */
export interface ElementsConsequence extends AnyConsequence {
  readonly aspect: 'relationships' | 'channels' | 'propositions';
  /** Whether it has some now and had none, or had some and has none. */
  readonly now: 'some' | 'none';
}

/** What a segment brings in, or a relationship costs, in a year: known before and after, and not the same. */
export interface MoneyConsequence extends AnyConsequence {
  readonly aspect: 'revenue' | 'cost';
  readonly from: YearlyTotal;
  readonly to: YearlyTotal;
}

/**
 * What the changes mean for segments and relationships, those of one note together, in the order of the later text. What
 * follows from a wider loss is not told: who has no relationship any more is not told which types are gone.
 */
export function consequencesOf({ before, after, changes, earlierOf }: Comparison): readonly Consequence[] {
  if (changes.length === 0) return [];
  return after.elements.flatMap((later) => {
    const earlier = earlierOf.get(later);
    if (!earlier || earlier.keyword !== later.keyword) return [];
    const pair = { before: earlier, after: later };
    if (later.keyword === 'segment') return forSegment(pair, before, after);
    return later.keyword === 'relationship' ? forRelationship(pair, before, after) : [];
  });
}

function forSegment(pair: AnyConsequence, before: CanvasModel, after: CanvasModel): readonly Consequence[] {
  const [old, now] = [relationsOf(before), relationsOf(after)];
  const related = [old.relationshipsWith(pair.before), now.relationshipsWith(pair.after)] as const;
  const reached = [old.channelsTo(pair.before), now.channelsTo(pair.after)] as const;
  return [
    ...(someOrNone(pair, 'relationships', ...related) ?? dealings(pair, ...related)),
    ...(someOrNone(pair, 'channels', ...reached) ??
      cameOrWent(pair, 'phases', idsIn(reached[0], 'phases'), idsIn(reached[1], 'phases'))),
    ...(someOrNone(pair, 'propositions', offeredTo(before, pair.before), offeredTo(after, pair.after)) ?? []),
    ...money(pair, 'revenue', yearlyRevenueOf(before, pair.before), yearlyRevenueOf(after, pair.after)),
  ];
}

function forRelationship(pair: AnyConsequence, before: CanvasModel, after: CanvasModel): readonly Consequence[] {
  const carriers = [relationsOf(before).carriersOf(pair.before), relationsOf(after).carriersOf(pair.after)] as const;
  const bothCarried = carriers.every((channels) => channels.size > 0);
  return [
    ...(bothCarried ? cameOrWent(pair, 'distances', groupsIn(carriers[0], 'kind'), groupsIn(carriers[1], 'kind')) : []),
    ...money(pair, 'cost', yearlyCostOf(before, pair.before), yearlyCostOf(after, pair.after)),
  ];
}

/** What came or went among the relationships of a segment; of types only what their modes do not tell. */
function dealings(pair: AnyConsequence, old: Elements, now: Elements): readonly Consequence[] {
  const modes = cameOrWent(pair, 'modes', modesOf(old), modesOf(now));
  const types = cameOrWent(pair, 'types', idsIn(old, 'type'), idsIn(now, 'type'));
  return [
    ...(modes.length > 0 ? modes : types),
    ...cameOrWent(pair, 'motives', idsIn(old, 'motive'), idsIn(now, 'motive')),
  ];
}

function someOrNone(
  pair: AnyConsequence,
  aspect: ElementsConsequence['aspect'],
  old: Elements,
  now: Elements,
): readonly Consequence[] | undefined {
  if (old.size > 0 && now.size > 0) return undefined;
  if (old.size === now.size) return [];
  return [{ ...pair, aspect, now: now.size > 0 ? 'some' : 'none' }];
}

function cameOrWent(
  pair: AnyConsequence,
  aspect: TermsConsequence['aspect'],
  old: ReadonlySet<string>,
  now: ReadonlySet<string>,
): readonly Consequence[] {
  const lost = [...old].filter((id) => !now.has(id));
  const gained = [...now].filter((id) => !old.has(id));
  return lost.length + gained.length === 0 ? [] : [{ ...pair, aspect, lost, gained }];
}

function money(
  pair: AnyConsequence,
  aspect: MoneyConsequence['aspect'],
  from: YearlyTotal,
  to: YearlyTotal,
): readonly Consequence[] {
  if (!isKnown(from) || !isKnown(to) || JSON.stringify(from.sums) === JSON.stringify(to.sums)) return [];
  return [{ ...pair, aspect, from, to }];
}

function idsIn(elements: Elements, key: string): ReadonlySet<string> {
  return new Set([...elements].flatMap((element) => termsOf(element, key).map(({ id }) => id)));
}

function groupsIn(elements: Elements, key: string): ReadonlySet<string> {
  return new Set([...elements].flatMap((element) => termsOf(element, key).flatMap(({ group }) => group ?? [])));
}

/** The modes of relationships: of their types, or as stated where they state no type. */
function modesOf(relationships: Elements): ReadonlySet<string> {
  return new Set(
    [...relationships].flatMap((relationship) => {
      const types = termsOf(relationship, 'type');
      return types.length > 0 ? types.flatMap(({ group }) => group ?? []) : (termOf(relationship, 'mode') ?? []);
    }),
  );
}

function offeredTo(canvas: CanvasModel, segment: CanvasElement): Elements {
  const { segmentsOf } = relationsOf(canvas);
  return new Set((canvas.byKeyword.get('proposition') ?? []).filter((each) => segmentsOf(each).has(segment)));
}
