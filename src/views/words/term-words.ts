import type { TermUse } from '../../model/canvas-model.ts';
import { cleanText } from '../text/clean-text.ts';

/** A word of the taxonomy as it is read within a sentence; one that is unknown as it was written. */
export function termWords({ own, term, word }: TermUse): string {
  const shown = own ?? term;
  return shown ? withinSentence(shown.label) : cleanText(word);
}

/** A word of the taxonomy as short as it can be said. */
export function shortTermWords({ own, term, word }: TermUse): string {
  const shown = own ?? term;
  return shown ? (shown.short ?? withinSentence(shown.label)) : cleanText(word);
}

/** A label begun with a small letter, save where it begins with an abbreviation. */
function withinSentence(label: string): string {
  const text = cleanText(label);
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
