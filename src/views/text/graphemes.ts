/** Texts in which every code unit is a character of its own. */
const SIMPLE =
  /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u0370-\u0482\u048a-\u058f\u2010-\u2027\u202f\u2030-\u205e\u20a0-\u20c0]*$/;

/**
 * One character as a reader sees it: two letters that make a flag, a Hangul syllable, an emoji of several parts, a letter
 * joined to the next by a virama, or anything else; each with the marks that follow it.
 *
 * Not `Intl.Segmenter`: its rules change from one version of Unicode to the next, and with them pictures would.
 */
const CLUSTER = (() => {
  const marks = '[\\p{M}\\p{Emoji_Modifier}\\u0e33\\u0eb3\\u200c\\u200d\\uff9e\\uff9f\\u{e0020}-\\u{e007f}]*';
  const flag = '\\p{Regional_Indicator}{2}';
  const syllable =
    '[\\u1100-\\u115f\\ua960-\\ua97c]*(?:[\\uac00-\\ud7a3][\\u1160-\\u11a7\\ud7b0-\\ud7c6]*|[\\u1160-\\u11a7\\ud7b0-\\ud7c6]+)[\\u11a8-\\u11ff\\ud7cb-\\ud7fb]*';
  const emoji = `\\p{Extended_Pictographic}${marks}(?:(?<=\\u200d)\\p{Extended_Pictographic}${marks})*`;
  const conjunct = `\\p{Lo}${marks}(?:(?<=[\\u094d\\u09cd\\u0acd\\u0b4d\\u0c4d\\u0d4d]\\u200d?)\\p{Lo}${marks})*`;
  return new RegExp(`\\r\\n|(?:${flag}|${syllable}|${emoji}|${conjunct}|.)${marks}`, 'gsu');
})();

/** What a reader sees as the single characters of a text: a letter with its marks, an emoji of several parts. */
export function* graphemesOf(text: string): Iterable<string> {
  if (SIMPLE.test(text)) {
    yield* text;
    return;
  }
  for (const [cluster] of text.matchAll(CLUSTER)) yield cluster;
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
