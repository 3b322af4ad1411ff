import { capital, code } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { a, didYouMean, kindName, or } from './wording.ts';

/** Findings about a property as a whole: whether the element has it, and how often. */
export const propertyFindings = {
  'property/unknown': {
    summary: 'A property is one that the language knows.',
    reason: 'What an unknown property says is kept in the text, but neither drawn nor checked.',
    message: ({ element, key, nearest }: { element: string; key: string; nearest: readonly string[] }) =>
      `${capital(a(kindName(element)))} has no property ${code(key)}.${didYouMean(nearest)}`,
  },
  'property/misplaced': {
    summary: 'A property belongs to the element that states it.',
    reason: 'Each sort of note has its own properties; a fact on another sort is neither drawn nor checked.',
    message: ({ element, key, owners, meant }: MisplacedProperty) =>
      meant === undefined
        ? `${capital(a(kindName(element)))} has no property ${code(key)}: ${or(owners.map(kindName).map(a))} has one.`
        : `${capital(a(kindName(element)))} has no property ${code(key)}. Did you mean ${code(meant)}?`,
  },
  'property/empty': {
    summary: 'A property has a value.',
    reason: 'A property without a value says nothing, and may have been left half-written.',
    message: ({ key }: { key: string }) => `${code(key)} has no value. Write one after it, or remove it.`,
  },
  'property/repeated': {
    summary: 'A property that takes one value is stated once.',
    reason: 'Of two values only the first is used, and a reader cannot tell which one is meant.',
    message: ({ element, key }: { element: string; key: string }) =>
      `${capital(a(kindName(element)))} has one ${code(key)}, and this is a second. Keep the one that is true.`,
  },
} satisfies Readonly<Record<`property/${string}`, FindingTexts>>;

interface MisplacedProperty {
  element: string;
  key: string;
  /** The elements that have such a property. */
  owners: readonly string[];
  /** The element's own property that takes such a value. */
  meant: string | undefined;
}
