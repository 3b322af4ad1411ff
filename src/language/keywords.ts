import { ELEMENT_KEYWORDS } from '../taxonomy/elements.ts';
import { PROPERTY_KEYS } from '../taxonomy/properties.ts';

/** The words that begin an element. */
export const ELEMENT_WORDS: ReadonlySet<string> = new Set(ELEMENT_KEYWORDS);

/** The words that begin a property. */
export const PROPERTY_WORDS: ReadonlySet<string> = new Set(PROPERTY_KEYS);
