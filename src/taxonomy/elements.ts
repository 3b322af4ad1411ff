/**
 * The words that begin a sticky note, and the nine blocks of the canvas they stand in.
 *
 * Block names and questions are the Business Model Canvas's (Strategyzer, CC BY-SA 3.0), the questions worded anew.
 */

/** The nine blocks, in the order in which a canvas is read aloud: left to right, then the money row. */
export const BLOCKS = [
  'partner',
  'activity',
  'resource',
  'proposition',
  'relationship',
  'channel',
  'segment',
  'cost',
  'revenue',
] as const;

/** One of the nine blocks, named by the word that begins its notes. */
export type BlockName = (typeof BLOCKS)[number];

/** The words for what stands beside the canvas: assumptions, trouble, change, and ideas about them. */
export const BESIDE_THE_CANVAS = ['hypothesis', 'hotspot', 'change', 'idea'] as const;

/** Every word that begins an element, in canvas order; the header comes first. */
export const ELEMENT_KEYWORDS = ['canvas', ...BLOCKS, ...BESIDE_THE_CANVAS] as const;

/** A word that begins an element. */
export type ElementKeyword = (typeof ELEMENT_KEYWORDS)[number];

/** The order in which a canvas is told to an audience; a header's `story` may state another. */
export const TELLING_ORDER: readonly BlockName[] = [
  'segment',
  'proposition',
  'channel',
  'relationship',
  'revenue',
  'resource',
  'activity',
  'partner',
  'cost',
];

/** Whether a word begins an element. */
export function isElementKeyword(word: string): word is ElementKeyword {
  return (ELEMENT_KEYWORDS as readonly string[]).includes(word);
}

/** Whether an element of this keyword is a note in one of the nine blocks. */
export function isBlock(keyword: ElementKeyword): keyword is BlockName {
  return (BLOCKS as readonly string[]).includes(keyword);
}
