/** The shapes of segment marks, the most different first. */
export const MARK_SHAPES = [
  'circle',
  'triangle',
  'square',
  'diamond',
  'star',
  'plus',
  'wedge',
  'cross',
  'dome',
  'hourglass',
  'arrow',
  'bowl',
  'bowtie',
  'sail',
] as const;

/** One of the shapes. */
export type MarkShape = (typeof MARK_SHAPES)[number];

/** How a shape is drawn: full, as an outline, or with a hole. */
export type MarkStyle = 'full' | 'outline' | 'holed';

/** How many colours a theme has for segments. */
export const SEGMENT_COLOURS = 8;

const STYLES: readonly MarkStyle[] = ['full', 'outline', 'holed'];

/** How many segments a canvas can have before two share a mark. */
export const DISTINCT_MARKS = MARK_SHAPES.length * STYLES.length;

/** The cue of one segment: colours come again after a few, marks only after very many. */
export interface SegmentMark {
  /** Which of the theme's segment colours. */
  readonly colour: number;
  readonly shape: MarkShape;
  readonly style: MarkStyle;
}

/** The mark of a segment by its place in the Customer Segments block, from 0. */
export function segmentMark(place: number): SegmentMark {
  return {
    colour: place % SEGMENT_COLOURS,
    shape: MARK_SHAPES[place % MARK_SHAPES.length]!,
    style: STYLES[Math.floor(place / MARK_SHAPES.length) % STYLES.length]!,
  };
}
