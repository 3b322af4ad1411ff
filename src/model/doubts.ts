import type { PropertyRow } from '../taxonomy/properties.ts';
import type { CanvasElement, CanvasModel, Value } from './canvas-model.ts';
import { EVERY_PROPERTY } from './problem.ts';

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

const cache = new WeakMap<CanvasModel, Doubts>();

/** The doubts of a canvas, collected at the first call. */
export function doubtsOf(canvas: CanvasModel): Doubts {
  let doubts = cache.get(canvas);
  if (!doubts) {
    doubts = collect(canvas);
    cache.set(canvas, doubts);
  }
  return doubts;
}

function collect(canvas: CanvasModel): Doubts {
  const doubtful = new Set<string>();
  const kinds = new Set<string>();
  const doubt = (element: CanvasElement, key: string) => {
    doubtful.add(`${element.index} ${key}`);
    kinds.add(`${element.keyword} ${key}`);
  };
  const all = canvas.header ? [canvas.header, ...canvas.elements] : canvas.elements;
  const byIndex = new Map(all.map((element) => [element.index, element]));
  for (const problem of canvas.problems) {
    const element = problem.owner === undefined ? undefined : byIndex.get(problem.owner);
    if (element && problem.doubts !== undefined) doubt(element, problem.doubts);
  }
  for (const element of all) {
    for (const fact of element.facts) {
      if (fact.row && fact.values.some((value) => isDoubtful(value, fact.row))) doubt(element, fact.key);
    }
  }
  return {
    about: ({ index }, key) => doubtful.has(`${index} ${key}`) || doubtful.has(`${index} ${EVERY_PROPERTY}`),
    anywhere: (keyword, key) => kinds.has(`${keyword} ${key}`) || kinds.has(`${keyword} ${EVERY_PROPERTY}`),
  };
}

function isDoubtful(value: Value, row: PropertyRow | undefined): boolean {
  switch (value.kind) {
    case 'link':
      return value.all ? row?.all !== true : !value.fits;
    case 'term':
      return value.term === undefined;
    case 'answer':
      return value.links.some((link) => isDoubtful(link, row));
    case 'measure':
      return value.reading === undefined;
    case 'unreadable':
      return true;
    default:
      return false;
  }
}
