/**
 * A text as it is searched, here and in every search: small letters and capitals are one, letters are found with their
 * accents or without, in full width or half, `ß` as `ss`; what the eye does not see, and how many spaces, is no matter.
 *
 * By Unicode alone, so that it is the same for every reader: the Turkish letters `i` and `ı` are one as well. Signs that
 * make another letter stay: the Japanese `か` is not `が`, and vowels of Hindi are no accents.
 */
export function searchable(text: string): string {
  if (PLAIN.test(text)) return text.toUpperCase().trim();
  return text
    .normalize('NFKD')
    .toUpperCase()
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Most texts: nothing of them is written in two ways but its capitals. */
const PLAIN = /^(?:[!-~]| (?! ))*$/;

/** Accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic ones, and what is not seen. */
const LEFT_OUT = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670\p{Cf}]/gu;

/** The words of a search, each as it is searched. */
export function searchedWords(query: string): readonly string[] {
  return searchable(query).split(' ').filter(Boolean);
}
