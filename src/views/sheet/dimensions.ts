import type { Font } from '../measure/text-measurer.ts';

/** The picture's three sizes of type in its two weights. */
export const FONTS = {
  title: { size: 26, weight: 'semibold' },
  heading: { size: 13, weight: 'semibold' },
  body: { size: 13, weight: 'regular' },
  small: { size: 11, weight: 'regular' },
} as const satisfies Record<string, Font>;

/** From one baseline to the next, and from a line's top to its baseline, by size of type. */
export const LEADING = {
  title: { line: 34, ascent: 26 },
  body: { line: 18, ascent: 13.5 },
  small: { line: 15, ascent: 11 },
} as const;

/** A fact is told from the next by a dot, which ends a line rather than beginning one. */
export const BETWEEN_FACTS = '\u00a0· ';

/** The white around the picture. */
export const MARGIN = 32;

/** The header: from the top of the picture to the nine blocks, where its texts take one line. */
export const HEADER = { top: 30, gapBelow: 22, gapBetween: 14, counts: { mark: 6.5, gap: 5, between: 14 } } as const;

/** A block: its inner margins, and from its top to the first note. */
export const BLOCK = {
  side: 14,
  titleBaseline: 26,
  questionBaseline: 43,
  head: 54,
  foot: 16,
  gap: 8,
  radius: 10,
} as const;

/** No block of the two upper rows is lower, so that an empty canvas keeps its shape. */
export const LOWEST_BLOCK = 220;
/** The same for the blocks of the money row and of what stands beside the canvas. */
export const LOWEST_STRIP = 120;

/** A note: its bar, its inner margins, and how wide it is: in the two upper rows, and in a strip. */
export const NOTE = {
  width: 272,
  narrowest: 230,
  widest: 360,
  bar: 6,
  /** No segment's part of the bar is lower: what is thinner shows no colour. */
  thinnestSlice: 1.5,
  left: 16,
  right: 12,
  top: 8,
  bottom: 9,
  radius: 6,
  /** Between its texts and the marks in its corner. */
  markGap: 8,
} as const;

/** A word about a relationship; half the size of its sign, and what that takes before the word. */
export const CHIP = { height: 17, side: 6, gap: 4, above: 3, most: 10, signRadius: 5, sign: 12.5 } as const;

/** The mark of a segment: half its size, and from one to the next. */
export const MARK = { radius: 5, pitch: 11, most: 24 } as const;

/** A sign: half its size, and from its left end to its words. */
export const SIGN = { radius: 5.5, toText: 16 } as const;

/** The mark of a finding: half its size, its distance from the note's corner, and from one to the next. */
export const FINDING = { radius: 7.5, inset: 8, pitch: 18 } as const;

/**
 * What became of notes: how wide the ground of a note's sign is, where its texts begin, and what stands above what it
 * says otherwise; above the blocks, the line of counts and the lists in their columns.
 */
export const CHANGE = {
  tab: 20,
  left: 30,
  above: 2,
  headLine: 24,
  between: 26,
  aboveLists: 18,
  belowList: 14,
  betweenItems: 4,
  narrowestList: 300,
  widestList: 560,
  columnGap: 40,
  indent: 22,
} as const;

/** What stands beside the canvas is a frame of its own below. */
export const BESIDE_GAP = 20;

/** The legend at the foot. */
export const LEGEND = { above: 14, row: 20, gap: 18, markToText: 9, afterGroup: 8, below: 22, widest: 260 } as const;

/** A table: the inner margins of its cells, its heads, and what stands around it. */
export const TABLE = {
  side: 12,
  padding: 14,
  /** Between two lines of a row. */
  between: 8,
  /** Below a cell's own words. */
  belowWords: 6,
  caption: 26,
  gap: 20,
} as const;

/** What to write: its margins, and how wide its words and the lines of the text become. */
export const HINT = { padding: 24, between: 12, widest: 640, code: 14 } as const;
