/** How many columns of a terminal a text takes that has neither line breaks nor what would steer the terminal. */
export function terminalWidth(text: string): number {
  if (NARROW.test(text)) return text.length;
  let columns = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    columns += WIDE.test(segment) ? 2 : 1;
  }
  return columns;
}

/** Texts in which every code unit is a character of one column. */
const NARROW = /^[\x20-\x7e\xa1-\xac\xae-\u02ff]*$/;

/** Characters that terminals draw two columns wide: East Asian ones and emoji. */
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation})/u;
