/** The two weights of the picture's one typeface. */
export type FontWeight = 'regular' | 'semibold';

/** How a text is set: its size in the picture's pixels, and its weight. */
export interface Font {
  readonly size: number;
  readonly weight: FontWeight;
}

/**
 * Says how wide texts are, in the picture's pixels.
 *
 * It is handed to the layout, which asks nobody else: with the same measurer, editor, terminal and tests lay a canvas
 * out alike, to the byte.
 */
export interface TextMeasurer {
  /** The width of a text set on one line: never less than it takes in any font that may draw it. */
  width(text: string, font: Font): number;
}
