import { ELEMENT_KEYWORDS } from './elements.ts';
import { PROPERTY_KEYS } from './properties.ts';

/** The words that mean something of their own among values. */
const VALUE_WORDS: ReadonlySet<string> = new Set(['all', 'per']);

const RESERVED: ReadonlySet<string> = new Set([...ELEMENT_KEYWORDS, ...PROPERTY_KEYS, ...VALUE_WORDS]);

/** Whether a word belongs to the language and so cannot be an id. */
export function isReserved(word: string): boolean {
  return RESERVED.has(word);
}
