import type { TermUse } from '../../model/canvas-model.ts';
import type { Term } from '../../taxonomy/vocabulary.ts';
import { cleanText } from '../text/clean-text.ts';

/** A word of the taxonomy as it is read within a sentence; one that is unknown as it was written. */
export function termWords({ own, term, word }: TermUse): string {
  const shown = own ?? term;
  return shown ? withinSentence(shown) : cleanText(word);
}

/** A word of the taxonomy as short as it can be said. */
export function shortTermWords({ own, term, word }: TermUse): string {
  const shown = own ?? term;
  return shown ? (shown.short ?? withinSentence(shown)) : cleanText(word);
}

/** A term's name within a sentence: in English with a small letter, save where it begins with an abbreviation. */
export function withinSentence({ label, within }: Term): string {
  const text = cleanText(within ?? label);
  if (within !== undefined) return text;
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
