import { scriptWidth } from './script-width.ts';
import type { FontWeight, TextMeasurer } from './text-measurer.ts';
import { PARTS_PER_EM, WIDTHS } from './width-table.ts';

/**
 * Measures texts by the table of character widths: as wide as in the widest of the fonts that may draw them.
 *
 * Kerning is left out. It draws letters together far more than apart, so that a text is at most as wide as said here.
 */
export const tableMeasurer: TextMeasurer = {
  width(text, font) {
    const widths = tables()[font.weight];
    let width = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const known = unit < TABLE_SIZE ? widths[unit]! : 0;
      if (known > 0) width += known;
      else if (unit >= 0x300 && COMBINING.test(text.charAt(at))) width += isOfRareScript(unit) ? LONE_MARK : 0;
      else if (unit < 0xd800 || unit > 0xdbff) width += scriptWidth(unit);
      else width += scriptWidth(text.codePointAt(at++)!);
    }
    return width * font.size;
  },
};

/** The table ends before this character. */
const TABLE_SIZE = 0x2300;

/** Marks that stand above or below a letter, and signs that are not seen. */
const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]/u;

/**
 * Whether a mark belongs to a script that few fonts have, such as Devanagari or Thai. A machine without any draws each
 * of its marks as a box, for which a little room is kept.
 */
function isOfRareScript(unit: number): boolean {
  return (unit >= 0x900 && unit < 0x1ab0) || (unit >= 0xa000 && unit < 0xfe00);
}
const LONE_MARK = 0.2;

type Tables = Readonly<Record<FontWeight, Float32Array>>;

let read: Tables | undefined;

/** The table as one number per character, read on first use. */
function tables(): Tables {
  read ??= { regular: readTable(1), semibold: readTable(2) };
  return read;
}

function readTable(column: 1 | 2): Float32Array {
  const widths = new Float32Array(TABLE_SIZE);
  for (const row of WIDTHS) {
    const [first] = row;
    const digits = row[column];
    for (let at = 0; at < digits.length; at += 2) {
      widths[first + at / 2] = Number.parseInt(digits.slice(at, at + 2), 36) / PARTS_PER_EM;
    }
  }
  return widths;
}
