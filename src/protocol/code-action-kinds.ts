/** The kind of the code action that brings the elements of a canvas into canvas order. */
export const SORT_CANVAS = 'source.sortCanvas';
