/** A part of a document, in its order. */
export type Piece =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string; readonly line: number }
  | { readonly kind: 'item'; readonly item: Item }
  | { readonly kind: 'grid'; readonly grid: Grid }
  | { readonly kind: 'drawing'; readonly text: string; readonly line: number }
  /** An image, or a remark in the source: no text of a canvas. */
  | { readonly kind: 'aside'; readonly text: string; readonly line: number };

/** An item of a list, or a paragraph. */
export interface Item {
  /** All of it, without what is below it. */
  readonly text: string;
  /** What stands out at its beginning, and what follows: `**Website:** for awareness`. */
  readonly lead: string | undefined;
  readonly more: string | undefined;
  /** Whether all of it is in italics. */
  readonly isItalic: boolean;
  readonly isParagraph: boolean;
  readonly line: number;
  readonly children: readonly Item[];
}

/** A table: rows of cells; one that spans several rows or columns stands in each of them. */
export type Grid = readonly (readonly (Cell | undefined)[])[];

/** One cell of a table. */
export interface Cell {
  /** Its text, a line for each of its own. */
  readonly text: string;
  readonly line: number;
}

/** A heading and what is below it, down to the next of its depth. */
export interface Section {
  /** Undefined for the whole document. */
  readonly heading: { readonly text: string; readonly line: number } | undefined;
  readonly depth: number;
  readonly body: readonly Exclude<Piece, { kind: 'heading' }>[];
  readonly children: readonly Section[];
}

/** The depth of what is no heading and names a block nevertheless: deeper than all headings. */
export const LABEL_DEPTH = 7;

/** Pieces as sections within one another. */
export function sectionsOf(pieces: readonly Piece[]): Section {
  type Open = { heading: Section['heading']; depth: number; body: Section['body'][number][]; children: Section[] };
  const root: Open = { heading: undefined, depth: 0, body: [], children: [] };
  const open: Open[] = [root];
  for (const piece of pieces) {
    if (piece.kind !== 'heading') {
      open.at(-1)!.body.push(piece);
      continue;
    }
    while (open.at(-1)!.depth >= piece.depth) open.pop();
    const section: Open = { heading: piece, depth: piece.depth, body: [], children: [] };
    open.at(-1)!.children.push(section);
    open.push(section);
  }
  return root;
}

/** An item of one text alone. */
export function plainItem(text: string, line: number, isParagraph = false): Item {
  return { text, lead: undefined, more: undefined, isItalic: false, isParagraph, line, children: [] };
}
