import PptxGenJS from 'pptxgenjs';

/** A set of slides under way. */
export type Deck = PptxGenJS.default;
/** One of its slides. */
export type Slide = PptxGenJS.default.Slide;
/** The name of one of the shapes that slides know. */
export type ShapeName = PptxGenJS.default.SHAPE_NAME;

/** An empty set of slides. */
export function newDeck(): Deck {
  // The package's types say that its default export lies in a default export; Node and the build know better.
  return new (PptxGenJS as unknown as typeof PptxGenJS.default)();
}
