import { addElement } from '../edits/edit-elements.ts';
import { type NewFact, removeValue, replaceFact, spaceBehind, stateFact } from '../edits/edit-facts.ts';
import { isWithin } from '../edits/places.ts';
import { freshId, referTo, segmentsAsWritten } from '../edits/refer.ts';
import type { CanvasEdit } from '../edits/text-edit.ts';
import type { CanvasElement, Fact, TextValue } from '../model/canvas-model.ts';
import { quoted } from '../model/quoted.ts';
import { states } from '../model/values.ts';
import type { ElementKeyword } from '../taxonomy/elements.ts';
import { cutWords, type Words, wordsAt } from './quoted-words.ts';
import type { Refactor, RefactoringSite } from './refactoring.ts';

/** The facts whose texts can become elements. */
const TEXTS: ReadonlySet<string> = new Set(['note', 'metric']);

/** What a text can become, and the property by which that leads back to where the text stood. */
const BESIDE: readonly (readonly [keyword: ElementKeyword, key: string])[] = [
  ['hypothesis', 'about'],
  ['hotspot', 'on'],
  ['idea', 'changes'],
];

/** Ideas answer these. */
const TROUBLE: ReadonlySet<ElementKeyword> = new Set(['hotspot', 'change']);

/**
 * Makes an element of a note, of a metric, or of the words that are selected in one: a hypothesis, a hotspot or an idea
 * about the element, or a channel that carries the relationship.
 */
export const extractNote: Refactor = function* (site, element) {
  const found = textAt(site, element);
  if (!found) return;
  const { fact, value, words } = found;
  const removal = words.isAll ? removeValue(site, fact, value) : cutWords(site.source, value.range, words);
  const offers = [...besides(site, element, words), ...channels(site, element, words)];
  for (const { keyword, edits, via } of offers) {
    const isReplaced = via !== undefined && words.isAll && fact.values.length === 1 && !states(element, 'via');
    const link = via !== undefined && !isReplaced ? [stateFact(site.source, element, 'via', [via])] : [];
    const rest = isReplaced
      ? replaceFact(site, fact, () => `via${spaceBehind(site.source, 'via', fact)}${via}`)
      : removal;
    // What is put in stands before what is taken out from the same place.
    yield {
      title: site.texts.extract({ keyword, isAll: words.isAll, key: fact.key }),
      kind: 'refactor.extract',
      edits: [...edits, ...link, ...rest],
    };
  }
};

interface Offer {
  readonly keyword: ElementKeyword;
  readonly edits: readonly CanvasEdit[];
  /** The channel that the element is to name. */
  readonly via?: string;
}

/** The text that the selection stands in, where it is all of one or words of it. */
function textAt(
  { source, selection }: RefactoringSite,
  element: CanvasElement,
): { readonly fact: Fact; readonly value: TextValue; readonly words: Words } | undefined {
  for (const fact of element.facts) {
    if (!fact.row || !TEXTS.has(fact.key)) continue;
    const value = fact.values.find(
      (one): one is TextValue => one.kind === 'text' && isWithin(selection, one.range) && one.text.trim() !== '',
    );
    const words = value && wordsAt(source, value, selection);
    if (value && words) return { fact, value, words };
  }
  return undefined;
}

function* besides(site: RefactoringSite, element: CanvasElement, words: Words): Iterable<Offer> {
  const reference = referTo(site.canvas, element);
  if (!reference) return;
  for (const [keyword, key] of BESIDE) {
    const link = keyword === 'idea' && TROUBLE.has(element.keyword) ? 'addresses' : key;
    const { title, rest } = titleOf(words.text);
    const facts = [{ key: link, value: [reference.id] }, ...noteOf(rest, site.source.lineEnd)];
    const edit = addElement(site, { keyword, title: [escaped(title)], facts });
    yield { keyword, edits: [...reference.edits, edit] };
  }
}

/** A channel to the segments of a relationship, which is carried by it. */
function* channels(site: RefactoringSite, element: CanvasElement, words: Words): Iterable<Offer> {
  const segments = element.keyword === 'relationship' ? segmentsAsWritten(site.canvas, element) : undefined;
  if (!segments) return;
  const { title, rest } = titleOf(words.text);
  const id = freshId(site.canvas, title, 'channel');
  const facts = [{ key: 'for', value: [segments.words] }, ...noteOf(rest, site.source.lineEnd)];
  const edit = addElement(site, { keyword: 'channel', id, title: [escaped(title)], facts });
  yield { keyword: 'channel', via: id, edits: [...segments.edits, edit] };
}

/** The longest text that is a title as a whole, in letters. */
const LONGEST_TITLE = 80;

/** A text as a title, and what would be too much in one: the lines below its first, or what follows its first sentence. */
function titleOf(text: string): { readonly title: string; readonly rest: string } {
  const trimmed = text.trim();
  const line = /^.*/.exec(trimmed)![0];
  const sentence = line.length > LONGEST_TITLE ? /^.+?[.!?](?=\s)/.exec(line)?.[0] : undefined;
  const first = sentence ?? line;
  const rest = trimmed
    .slice(first.length)
    .replace(/^\s*\n|\s+$/g, '')
    .replace(/^ +(?=\S)/, '');
  return { title: first.trim().replace(/(?<![.\s])\.$/, ''), rest };
}

/** What did not go into a title, as a note of its own. */
function noteOf(rest: string, lineEnd: string): readonly NewFact[] {
  if (rest === '') return [];
  const isLong = rest.includes('\n') && !rest.includes('"""') && !rest.includes('\\');
  const indented = rest.replace(/^(?=.*\S)/gm, '    ');
  return [{ key: 'note', value: [isLong ? `"""\n${indented}\n  """`.replaceAll('\n', lineEnd) : quoted(rest)] }];
}

function escaped(title: string): string {
  return quoted(title).slice(1, -1);
}
