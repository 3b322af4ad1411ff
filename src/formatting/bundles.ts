import { COMMENT, type Piece } from './pieces.ts';
import type { Shape } from './shapes.ts';

/** An element with the comments that go where it goes; numbers are places in the list of pieces. */
export interface Bundle {
  readonly first: number;
  readonly last: number;
  readonly shape: Shape;
  /** The word that begins the element. */
  readonly keyword: string;
  /** Whether a blank line stands above it and its comments. */
  readonly isApart: boolean;
}

/** All elements of a text with their comments, and the comments that belong to none. */
export interface Bundles {
  readonly top: { readonly first: number; readonly last: number } | undefined;
  readonly bundles: readonly Bundle[];
  readonly bottom: { readonly first: number; readonly last: number } | undefined;
}

/**
 * Tells which comments go with which element: those that end its last line, those right below it with a blank line
 * below them, and else those above it. At the top, what has a blank line below it belongs to the whole canvas; at the
 * bottom, what has one above it. Nothing but comments stands between the elements.
 */
export function bundlesOf(shapes: readonly Shape[], pieces: readonly Piece[]): Bundles {
  if (shapes.length === 0) return { top: undefined, bundles: [], bottom: undefined };
  const topEnd = lastApart(pieces, 0, shapes[0]!.first);
  let first = topEnd;
  const bundles = shapes.map((shape, place): Bundle => {
    const next = shapes[place + 1]?.first ?? pieces.length;
    const last = lastBehind(pieces, shape.last, next);
    const isApart = pieces[first]!.breaks > 1;
    const bundle = { first, last, shape, keyword: pieces[shape.first]!.text, isApart };
    first = last + 1;
    return bundle;
  });
  return {
    top: topEnd > 0 ? { first: 0, last: topEnd - 1 } : undefined,
    bundles,
    bottom: first < pieces.length ? { first, last: pieces.length - 1 } : undefined,
  };
}

/** The place behind the last comment before an element that has a blank line below it; `from` where none has. */
function lastApart(pieces: readonly Piece[], from: number, element: number): number {
  for (let place = element; place > from; place -= 1) if (pieces[place]!.breaks > 1) return place;
  return from;
}

/** The last comment that goes with the element above it; the end of the element itself where none does. */
function lastBehind(pieces: readonly Piece[], end: number, next: number): number {
  let last = end;
  while (last + 1 < next && pieces[last + 1]!.breaks === 0 && pieces[last + 1]!.type === COMMENT) last += 1;
  let below = last;
  while (below + 1 < next && pieces[below + 1]!.breaks === 1) below += 1;
  // What follows without a blank line belongs to what follows.
  const isApart = below + 1 === pieces.length || pieces[below + 1]!.breaks > 1;
  return isApart ? below : last;
}
