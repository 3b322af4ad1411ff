import type { ElementKeyword } from '../taxonomy/elements.ts';
import type { PropertyRow } from '../taxonomy/properties.ts';
import type { CanvasElement, CanvasModel, Value } from './canvas-model.ts';
import { perCanvas } from './per-canvas.ts';
import { EVERY_PROPERTY } from './problem.ts';
import { isMisfit } from './remarkable.ts';
import { withHeader } from './with-header.ts';

/**
 * What a canvas leaves in doubt: properties whose value is missing, unknown or leads nowhere. A rule that would need
 * such a property stays silent, for the text has another meaning as soon as the mistake is mended.
 */
export interface Doubts {
  /** Whether an element's own statement of a property is in doubt. */
  about(element: CanvasElement, key: string): boolean;
  /** Whether any element of the canvas leaves this property of that kind of element in doubt. */
  anywhere(keyword: CanvasElement['keyword'], key: string): boolean;
}

/** The doubts of a canvas, collected at the first call. */
export const doubtsOf: (canvas: CanvasModel) => Doubts = perCanvas(collect);

function collect(canvas: CanvasModel): Doubts {
  const doubtful = new Map<number, Set<string>>();
  const kinds = new Map<ElementKeyword, Set<string>>();
  const doubt = ({ index, keyword }: CanvasElement, key: string) => {
    addTo(doubtful, index, key);
    addTo(kinds, keyword, key);
  };
  const unsure = canvas.problems.filter(({ owner, doubts }) => owner !== undefined && doubts !== undefined);
  if (unsure.length > 0) {
    const byIndex = new Map(withHeader(canvas).map((element) => [element.index, element]));
    for (const { owner, doubts } of unsure) {
      const element = byIndex.get(owner!);
      if (element) doubt(element, doubts!);
    }
  }
  for (const { element, fact } of canvas.remarkable) {
    if (fact.values.some((value) => isDoubtful(value, fact.row))) doubt(element, fact.key);
  }
  return {
    about: ({ index }, key) => holds(doubtful.get(index), key),
    anywhere: (keyword, key) => holds(kinds.get(keyword), key),
  };
}

function addTo<Key>(sets: Map<Key, Set<string>>, key: Key, word: string): void {
  const set = sets.get(key);
  if (set) set.add(word);
  else sets.set(key, new Set([word]));
}

function holds(doubtful: ReadonlySet<string> | undefined, key: string): boolean {
  return doubtful !== undefined && (doubtful.has(key) || doubtful.has(EVERY_PROPERTY));
}

function isDoubtful(value: Value, row: PropertyRow): boolean {
  switch (value.kind) {
    case 'link':
      return isMisfit(value, row);
    case 'term':
      return value.term === undefined;
    case 'answer':
      return value.links.some((link) => isMisfit(link, row));
    case 'measure':
      return value.reading === undefined;
    case 'unreadable':
      return true;
    default:
      return false;
  }
}
