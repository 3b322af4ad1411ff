/**
 * A text of the user's as one line that can be drawn: line breaks, tabs and runs of spaces become one space each, what
 * cannot be seen is dropped, and half a character becomes U+FFFD.
 *
 * Direction overrides are dropped too: a title is drawn in the direction of its own script, and cannot turn around what
 * stands beside it.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text.replace(HALF_A_CHARACTER, '\ufffd').replace(UNSEEN, '').replace(PILES, '$1').replace(SPACES, ' ').trim();
}

/** Most texts: nothing to clean. */
const PLAIN = /^(?:[\x21-\x7e\xa1-\xac\xae-\u02ff\u0370-\u058f]| (?! ))*$/;

/** One half of a surrogate pair without the other. */
const HALF_A_CHARACTER = /\p{Surrogate}/gu;

/** Control characters but those that are space, soft hyphens, direction overrides and isolates, non-characters. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u202a-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb\ufdd0-\ufdef\ufffe\uffff]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu;

/** Marks piled upon one letter: more than any script needs, and they would leave the note. */
const PILES = /([\p{Mn}\p{Me}]{4})[\p{Mn}\p{Me}]+/gu;

/** White space that a line may break at, in runs; spaces that do not break stay. */
const SPACES = /[\t-\r \x85\u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f]+/g;
