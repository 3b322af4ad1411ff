import type { CanvasElement } from '../model/canvas-model.ts';
import type { Range } from '../model/range.ts';
import { type NameList, nameList } from './name-list.ts';

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

/** What a rule yields for each lack: it is said on the first element, and leads to the others that it names. */
export interface LackOffence {
  readonly range: Range;
  readonly element: number;
  readonly args: { readonly lacking: NameList; readonly of: number };
  readonly related: readonly Range[];
}

/** The offences of a rule about a missing link, one for each habit; see `habit`. */
export function* lackOffences(
  elements: readonly CanvasElement[],
  lacks: (element: CanvasElement) => boolean,
): Iterable<LackOffence> {
  for (const { first, lacking, of } of habit(elements, lacks)) {
    const names = nameList(lacking);
    const related = names.first.slice(1).map(({ nameRange }) => nameRange);
    yield { range: first.nameRange, element: first.index, args: { lacking: names, of }, related };
  }
}
