import { addElement } from '../../edits/edit-elements.ts';
import { type NewFact, removeFact, removeValue, setFact, stateFact } from '../../edits/edit-facts.ts';
import { choicesOf, listOf, MOST_CHOICES, referTo } from '../../edits/refer.ts';
import type { CanvasEdit } from '../../edits/text-edit.ts';
import type { NamedElement, NameList } from '../../messages/quoting.ts';
import type { CanvasElement } from '../../model/canvas-model.ts';
import { relationsOf } from '../../model/relations.ts';
import { factsOf } from '../../model/values.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import type { Fix } from './fix.ts';
import { choice, type FixSite } from './fixer.ts';

/** The elements that a finding names: the first few, where there are many. */
export function elementsOf({ first }: NameList): readonly CanvasElement[] {
  return first.filter(isElement);
}

/** Whether what a message names is an element of the model, as it is in all findings of rules. */
export function isElement(named: NamedElement): named is CanvasElement {
  return 'facts' in named;
}

/** Offers to name each of some others in a property of an element. */
export function* nameOneOf(
  site: FixSite,
  element: CanvasElement,
  key: string,
  others: Iterable<CanvasElement>,
  most = MOST_CHOICES,
): Iterable<Fix> {
  for (const { id, edits } of choicesOf(site.canvas, others, most)) {
    const edit = stateFact(site.source, element, key, [id]);
    yield choice(site.texts.addFact({ fact: `${key} ${id}` }), edit, ...edits);
  }
}

/** Offers to name an element in a property of each of some others. */
export function* nameIn(
  site: FixSite,
  others: Iterable<CanvasElement>,
  key: string,
  element: CanvasElement,
  most = MOST_CHOICES,
): Iterable<Fix> {
  const reference = referTo(site.canvas, element);
  if (!reference) return;
  yield* stateInOneOf(site, others, key, reference.id, reference.edits, most);
}

/** Offers to state a value in each of some elements. */
export function* stateInOneOf(
  { source, texts }: FixSite,
  others: Iterable<CanvasElement>,
  key: string,
  value: string,
  edits: readonly CanvasEdit[] = [],
  most = MOST_CHOICES,
): Iterable<Fix> {
  for (const other of firstOf(others, most)) {
    const title = texts.addFactTo({ fact: `${key} ${value}`, title: other.label });
    yield choice(title, stateFact(source, other, key, [value]), ...edits);
  }
}

/** The first few of some elements, however many there are. */
function firstOf(elements: Iterable<CanvasElement>, most: number): readonly CanvasElement[] {
  const first: CanvasElement[] = [];
  for (const element of elements) {
    if (first.length === most) break;
    first.push(element);
  }
  return first;
}

/** Offers to create an element that is tied to others by a property of its own, beside further facts. */
export function* createFor(
  site: FixSite,
  keyword: ElementKeyword,
  key: string,
  others: Iterable<CanvasElement>,
  facts: readonly NewFact[] = [],
  title: string = site.texts.newTitle({ keyword }),
): Iterable<Fix> {
  const list = listOf(site.canvas, others);
  if (!list) return;
  const element = addElement(site, {
    keyword,
    title: [{ placeholder: title }],
    facts: [{ key, value: [list.words] }, ...facts],
  });
  yield choice(site.texts.addNote({ keyword }), element, ...list.edits);
}

/** Offers each of some terms as the value of a property that an element lacks, or takes more of. */
export function* stateOneOf(
  { source, texts }: FixSite,
  element: CanvasElement,
  key: string,
  terms: readonly string[],
): Iterable<Fix> {
  for (const term of terms) {
    yield choice(texts.addFact({ fact: `${key} ${term}` }), stateFact(source, element, key, [term]));
  }
}

/** The edit that states a term of a property that takes one, or all of them where it takes several. */
export function changeTo({ source }: FixSite, element: CanvasElement, key: string, term: string): CanvasEdit {
  return setFact(source, element, key, [term]);
}

/** Takes a term out of a property, wherever the element states it; facts that say nothing else go with it. */
export function withoutTerm(site: FixSite, element: CanvasElement, key: string, term: string): readonly CanvasEdit[] {
  return factsOf(element, key).flatMap((fact) => {
    const stated = fact.values.filter((value) => value.kind === 'term' && value.term?.id === term);
    if (stated.length === fact.values.length) return removeFact(site, fact);
    return stated.flatMap((value) => removeValue(site, fact, value));
  });
}

/** The channels that reach a segment of a relationship and are not named by it, each once, as they are asked for. */
export function* channelsWithin({ canvas }: FixSite, relationship: CanvasElement): Iterable<CanvasElement> {
  const { channelsTo, linked, segmentsOf } = relationsOf(canvas);
  const seen = new Set(linked(relationship, 'via'));
  for (const segment of segmentsOf(relationship)) {
    for (const channel of channelsTo(segment)) {
      if (seen.has(channel)) continue;
      seen.add(channel);
      yield channel;
    }
  }
}

/** The elements of a block. */
export function blockOf({ canvas }: FixSite, keyword: ElementKeyword): readonly CanvasElement[] {
  return canvas.byKeyword.get(keyword) ?? [];
}
