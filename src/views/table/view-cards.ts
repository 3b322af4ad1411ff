import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import type { Finding } from '../../rules/finding.ts';
import { noteKeys } from '../note-keys.ts';
import { findingsByElement } from '../sheet/findings-by-element.ts';
import { titleOf } from '../sheet/title-of.ts';
import { cleanText } from '../text/clean-text.ts';
import { brief } from '../text/graphemes.ts';
import { isolated } from '../text/text-direction.ts';
import type { CardContent } from './table-content.ts';

/** What a card says beside what is known of its element. */
export interface CardDetails extends Partial<Omit<CardContent, 'key' | 'description' | 'title' | 'element'>> {
  /** What tells its key from those of other cards of the same element; one card of each element may do without. */
  readonly at?: string;
  /** The element's own title where it is left out. */
  readonly title?: string;
  /** Where it stands, for those who do not see it. */
  readonly where?: readonly string[];
}

/** Makes the cards of one canvas. */
export interface ViewCards {
  /** A card of an element. */
  card(element: CanvasElement, details?: CardDetails): CardContent;
  /** A card that no element says. */
  loose(key: string, details: CardDetails & { readonly title: string }): CardContent;
  /** The key of an element's card. */
  keyOf(element: CanvasElement): string;
  /** An element's name as a title of its own: it says so where there is none. */
  titleOf(element: CanvasElement): string;
  /** The findings of an element, the gravest first. */
  findingsOf(element: CanvasElement): readonly Finding[];
  /** The names of some elements within a sentence: the first few, and how many more. */
  names(elements: Iterable<Pick<CanvasElement, 'label'>>): string;
}

/** So many names of a list are told; the others are counted. */
const MOST_NAMES = 3;
/** So many characters of a name within a sentence. */
const LONGEST_NAME = 60;

/** Makes the cards of a canvas with its findings, in the words of a language. */
export function viewCards(model: CanvasModel, findings: readonly Finding[], catalogue: Catalogue): ViewCards {
  const { preview, views } = catalogue;
  const keys = noteKeys(model.elements);
  const byElement = findingsByElement(findings);
  const told = new WeakMap<object, string>();
  const keyOf = (element: CanvasElement) => keys.get(element)!;
  const findingsOf = (element: CanvasElement) => byElement.get(element.index) ?? [];
  const nameOf = (element: CanvasElement) => titleOf(element) || preview.unnamed;

  const described = (key: string, details: CardDetails & { readonly title: string }): CardContent => {
    const { at: _at, where = [], ...rest } = details;
    const facts = [
      ...where,
      ...(details.states ?? []).map(({ words }) => words),
      ...(details.chips ?? []).map(({ text }) => text),
      ...(details.facts ?? []),
    ];
    const messages = (details.findings ?? []).map(({ message }) => message);
    return { ...rest, key, description: views.card({ title: details.title, facts, findings: messages }) };
  };

  return {
    keyOf,
    findingsOf,
    titleOf: nameOf,
    card: (element, details = {}) => ({
      ...described(details.at === undefined ? keyOf(element) : `${keyOf(element)}~${details.at}`, {
        muted: titleOf(element) === '',
        ...details,
        title: details.title ?? nameOf(element),
      }),
      element,
    }),
    loose: described,
    names: (elements) => {
      const known = told.get(elements);
      if (known !== undefined) return known;
      const names: string[] = [];
      let more = 0;
      for (const element of elements) {
        if (names.length < MOST_NAMES) names.push(nameWithin(element.label) || preview.unnamed);
        else more++;
      }
      const words = preview.andMore({ names, more });
      told.set(elements, words);
      return words;
    },
  };
}

/** A text of the user's within a sentence of ours. */
export function nameWithin(text: string): string {
  return isolated(brief(cleanText(text), LONGEST_NAME));
}
