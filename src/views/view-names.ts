/** The views of a canvas, the canvas itself first. */
export const VIEW_NAMES = ['canvas', 'relationships', 'fit', 'ideas', 'questions'] as const;

/** One of the views. */
export type View = (typeof VIEW_NAMES)[number];
