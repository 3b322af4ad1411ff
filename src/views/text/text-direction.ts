/** The direction in which a text is read. */
export type Direction = 'ltr' | 'rtl';

/** The direction of a text: that of its first character that has one; left to right where none has. */
export function directionOf(text: string): Direction {
  const strong = FIRST_STRONG.exec(text);
  return strong !== null && RIGHT_TO_LEFT.test(strong[0]) ? 'rtl' : 'ltr';
}

/**
 * A text of the user's to be set within a sentence of ours: where it holds any right-to-left script it is kept apart,
 * so that it does not reorder the words around it.
 */
export function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) ? `\u2068${text}\u2069` : text;
}

const FIRST_STRONG = /\p{L}/u;

/** Letters of the scripts that are written from right to left. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
