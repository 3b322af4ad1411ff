import type { CanvasElement } from '../model/canvas-model.ts';

/** What a rule about a missing link says: of one element, or once of all that lack it. */
export interface Lack {
  /** The elements that lack the link: one, or all of them. */
  readonly lacking: readonly CanvasElement[];
  /** The first of them: where it is said. */
  readonly first: CanvasElement;
  /** How many elements there are in the block. */
  readonly of: number;
}

/**
 * One finding per habit: where at least half of the elements state a link, each that lacks it is a slip of its own;
 * otherwise not stating it is how this canvas is written, and is said once of all.
 *
 * @param elements those of one block
 * @param lacks whether an element lacks the link; one whose link is in doubt does not, for something stands there
 */
export function habit(elements: readonly CanvasElement[], lacks: (element: CanvasElement) => boolean): readonly Lack[] {
  const lacking = elements.filter(lacks);
  const [first] = lacking;
  if (!first) return [];
  const of = elements.length;
  const areSlips = (of - lacking.length) * 2 >= of;
  return areSlips ? lacking.map((element) => ({ lacking: [element], first: element, of })) : [{ lacking, first, of }];
}
