import { ELEMENT_KEYWORDS } from '../taxonomy/elements.ts';
import { PROPERTY_KEYS } from '../taxonomy/properties.ts';

/** The words that begin an element. */
export const ELEMENT_WORDS: ReadonlySet<string> = new Set(ELEMENT_KEYWORDS);

/** The words that begin a property. */
export const PROPERTY_WORDS: ReadonlySet<string> = new Set(PROPERTY_KEYS);

/** The words that mean something of their own among values. */
export const VALUE_WORDS: ReadonlySet<string> = new Set(['all', 'per']);

/** Whether a word belongs to the language and so cannot be an id. */
export function isReserved(word: string): boolean {
  return ELEMENT_WORDS.has(word) || PROPERTY_WORDS.has(word) || VALUE_WORDS.has(word);
}
