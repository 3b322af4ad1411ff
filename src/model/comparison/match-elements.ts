import type { CanvasElement, CanvasModel } from '../canvas-model.ts';
import { ALIKE, likeness, wordsOf } from './likeness.ts';
import { type Pair, pairByKey, pairByLikeness } from './pair-up.ts';
import { meaningOf } from './value-meaning.ts';

/** From how many common facts on two notes can be the same under titles that have nothing in common. */
const TELLING_FACTS = 2;

/**
 * The elements that are the same note in two states of a canvas: those of one id, else of one title, else those of one
 * keyword that say the same, or are alike in title and facts; last, those of one title that stand in different blocks.
 */
export function matchElements(before: CanvasModel, after: CanvasModel): readonly Pair<CanvasElement>[] {
  const earlier = [...before.elements];
  const later = [...after.elements];
  const byKey = (keyOf: (element: CanvasElement) => string | undefined) => pairByKey(earlier, later, keyOf);
  return [
    ...(before.header && after.header ? [[before.header, after.header] as const] : []),
    ...byKey(({ keyword, id }) => id && `${keyword} ${id.normalize('NFC')}`),
    ...byKey(({ id }) => id?.normalize('NFC')),
    ...byKey(({ keyword, title }) => title && `${keyword} ${title}`),
    ...byKey(namelessMeaning),
    ...pairTheAlike(earlier, later),
    ...byKey(({ title }) => title || undefined),
  ];
}

/** What a note without id and title says, so that it is the same as itself, however little that is. */
export function namelessMeaning(element: CanvasElement): string | undefined {
  if (element.id !== undefined || element.title) return undefined;
  return JSON.stringify([element.keyword, featuresOf(element).facts.toSorted()]);
}

function pairTheAlike(earlier: CanvasElement[], later: CanvasElement[]): readonly Pair<CanvasElement>[] {
  const features = new Map([...earlier, ...later].map((element) => [element, featuresOf(element)]));
  return pairByLikeness(
    earlier,
    later,
    (one, other) => (one.keyword === other.keyword ? alike(features.get(one), features.get(other)) : 0),
    ALIKE,
  );
}

interface Features {
  readonly words: readonly string[];
  readonly facts: readonly string[];
}

function featuresOf(element: CanvasElement): Features {
  return {
    words: wordsOf(element.title ?? ''),
    facts: element.facts.flatMap(({ key, values }) =>
      values.map((value) => `${key} ${meaningOf(value, ({ word }) => word.normalize('NFC'))}`),
    ),
  };
}

/** How alike two notes of one keyword are, from 0 to 1: half by their titles, half by their facts. */
function alike(one: Features | undefined, other: Features | undefined): number {
  if (!one || !other) return 0;
  const title = likeness(one.words, other.words);
  if (one.facts.length === 0 && other.facts.length === 0) return title;
  const facts = likeness(one.facts, other.facts);
  const shared = (facts * (one.facts.length + other.facts.length)) / 2;
  return title < ALIKE && shared < TELLING_FACTS ? 0 : (title + facts) / 2;
}
