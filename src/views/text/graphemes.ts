/** Texts in which every code unit is a character of its own. */
const SIMPLE =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u202f\u2030-\u205e\u20a0-\u20c0]*$/;

let segmenter: Intl.Segmenter | undefined;

/** What a reader sees as the single characters of a text: a letter with its marks, an emoji of several parts. */
export function* graphemesOf(text: string): Iterable<string> {
  if (SIMPLE.test(text)) {
    yield* text;
    return;
  }
  // The rules for these clusters are the same in every language.
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  for (const { segment } of segmenter.segment(text)) yield segment;
}

/** The text, or its first `most` characters and `…` where it has more. */
export function brief(text: string, most: number): string {
  if (text.length <= most) return text;
  let kept = '';
  let count = 0;
  for (const character of graphemesOf(text)) {
    if (++count > most) return `${kept.trimEnd()}…`;
    kept += character;
  }
  return text;
}
