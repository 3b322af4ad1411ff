/**
 * How wide a character may be, as a share of the font size, where the table of widths does not know it: scripts that
 * every machine draws with another font. On the generous side, for a note must hold its text whoever draws it.
 */
export function scriptWidth(codePoint: number): number {
  for (const [last, width] of WIDTH_UP_TO) if (codePoint <= last) return width;
  return UNKNOWN;
}

const NONE = 0;
/** One ideograph: the full size. */
const FULL = 1;
/** Two flags or letters make one emoji; emoji fonts draw up to this wide. */
const EMOJI = 1.4;
const UNKNOWN = 1.2;

/** The last character of each stretch, and the width of all in it. */
const WIDTH_UP_TO: readonly (readonly [number, number])[] = [
  [0x001f, NONE],
  [0x02ff, 0.9],
  [0x036f, NONE], // combining marks
  [0x058f, 0.95],
  [0x05cf, NONE], // Hebrew points
  [0x05ff, 0.75],
  [0x06ff, 0.9],
  [0x08ff, 0.95], // Syriac, Thaana, more Arabic
  [0x0bff, 0.95], // Devanagari to Tamil
  [0x0dff, 1.3], // Telugu to Sinhala
  [0x0eff, 0.8], // Thai, Lao
  [0x0fff, 1], // Tibetan
  [0x109f, 1.3], // Myanmar
  [0x10ff, 0.85], // Georgian
  [0x11ff, FULL], // Hangul letters
  [0x139f, 1.2], // Ethiopic
  [0x1cff, 1.1],
  [0x1dbf, 0.8],
  [0x1dff, NONE],
  [0x1eff, 1],
  [0x1fff, 0.95],
  [0x200a, FULL],
  [0x200f, NONE], // joiners and direction marks
  [0x2029, 0.6],
  [0x202e, NONE],
  [0x205f, 0.6],
  [0x206f, NONE],
  [0x20cf, 1],
  [0x20ff, NONE], // marks around a character
  [0x22ff, 1.1],
  [0x23ff, EMOJI],
  [0x25ff, 1.1],
  [0x2bff, EMOJI],
  [0x2dff, 1.1],
  [0x2e7f, 1.2],
  [0x9fff, FULL], // ideographs and kana
  [0xa4cf, FULL],
  [0xabff, 1.2],
  [0xd7ff, FULL], // Hangul
  [0xf8ff, 1.2],
  [0xfaff, FULL],
  [0xfb4f, 1.1],
  [0xfdfc, 1.1],
  [0xfdfd, 12], // one character that is a whole sentence
  [0xfdff, 1.1],
  [0xfe0f, NONE], // variation selectors
  [0xfe1f, FULL],
  [0xfe2f, NONE],
  [0xfe6f, FULL],
  [0xfefe, 1.1],
  [0xfeff, NONE],
  [0xff60, FULL],
  [0xffdf, 0.6], // half-width forms
  [0xfffd, 1.1],
  [0x1f0ff, 1.3],
  [0x1f1e5, EMOJI],
  [0x1f1ff, 0.9], // two of them make a flag, or stand as letters
  [0x1faff, EMOJI],
  [0x1ffff, 1.2],
  [0x3ffff, FULL], // rarer ideographs
  [0xdffff, UNKNOWN],
  [0xe0fff, NONE], // tags
];
