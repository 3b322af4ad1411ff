import type { CanvasElement } from '../model/canvas-model.ts';

/** The most elements that a message names; of more it gives the number. */
const MOST_NAMES = 12;

/** Elements as a message names them: the first few, and how many there are. */
export interface NameList {
  readonly first: readonly CanvasElement[];
  readonly count: number;
}

/** The names of elements for a message. Takes the time of the few that are named, however many there are. */
export function nameList(elements: ReadonlySet<CanvasElement> | readonly CanvasElement[]): NameList {
  const first: CanvasElement[] = [];
  for (const element of elements) {
    if (first.length === MOST_NAMES) break;
    first.push(element);
  }
  return { first, count: 'size' in elements ? elements.size : elements.length };
}
