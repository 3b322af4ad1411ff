/** The names of the tables that a portfolio can be written as. */
export const TABLE_NAMES = ['canvases', 'elements', 'links', 'findings'] as const;

/** One of the tables. */
export type TableName = (typeof TABLE_NAMES)[number];
