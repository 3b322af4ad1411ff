import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import { linksOf } from '../model/values.ts';
import type { ElementKeyword } from '../taxonomy/elements.ts';

/**
 * Which segments each element serves, as their places in the Customer Segments block, ascending. Elements that serve the
 * same may share one list.
 */
export type ServedSegments = ReadonlyMap<CanvasElement, readonly number[]>;

/** An element serves what it names with one of these: a revenue its payers, a partner the things it provides. */
const SERVES: Partial<Record<ElementKeyword, readonly string[]>> = {
  partner: ['provides'],
  activity: ['for'],
  resource: ['for'],
  proposition: ['for'],
  relationship: ['with'],
  channel: ['for'],
  cost: ['for'],
  revenue: ['from', 'for'],
  hypothesis: ['about'],
  hotspot: ['on'],
  change: ['on'],
  idea: ['addresses', 'changes'],
};

/** What an element names with one of these serves it: a relationship's resources, a channel's partners. */
const SERVED_BY: Partial<Record<ElementKeyword, string>> = { relationship: 'needs', channel: 'by' };

/**
 * Which segments every element of a canvas serves: a segment itself; else those it names, and those that are served by
 * what it is for, however many steps away. An element that no path leads to a segment from is not in the answer.
 *
 * Every link is followed once, and lists that are the same are one and the same list: the work grows with the text, as
 * long as few elements join different long lists.
 */
export function servedSegments(canvas: CanvasModel): ServedSegments {
  const segments = canvas.byKeyword.get('segment') ?? [];
  const placeOf = new Map(segments.map((segment, place) => [segment, place]));
  const all = segments.map((_, place) => place);
  const join = lists(all);
  const served = new Map<CanvasElement, readonly number[]>();
  const next = destinations(canvas);
  for (const circle of circlesInOrder(canvas.elements, next)) {
    const parts: (readonly number[])[] = [];
    for (const element of circle) {
      if (element.keyword === 'segment') parts.push([placeOf.get(element)!]);
      else if (namesAllSegments(element)) parts.push(all);
      for (const other of next(element)) parts.push(served.get(other) ?? []);
    }
    const places = join(parts);
    if (places.length > 0) for (const element of circle) served.set(element, places);
  }
  return served;
}

/** What an element serves directly; a segment serves nothing but itself. */
function destinations(canvas: CanvasModel): (element: CanvasElement) => readonly CanvasElement[] {
  const needing = new Map<CanvasElement, CanvasElement[]>();
  for (const element of canvas.elements) {
    const key = SERVED_BY[element.keyword];
    if (key === undefined) continue;
    for (const target of targetsOf(element, key)) {
      const own = needing.get(target);
      if (own) own.push(element);
      else needing.set(target, [element]);
    }
  }
  return (element) => {
    if (element.keyword === 'segment') return [];
    const keys = SERVES[element.keyword] ?? [];
    // A revenue that says who pays is from them alone, whoever else has the proposition.
    const paid = element.keyword === 'revenue' && linksOf(element, 'from').some((payer) => payer.fits || payer.all);
    const named = keys.filter((key) => !(paid && key === 'for')).flatMap((key) => targetsOf(element, key));
    return [...named, ...(needing.get(element) ?? [])];
  };
}

function targetsOf(element: CanvasElement, key: string): readonly CanvasElement[] {
  return linksOf(element, key).flatMap(({ fits, target }) => (fits && target && 'keyword' in target ? [target] : []));
}

function namesAllSegments(element: CanvasElement): boolean {
  return (SERVES[element.keyword] ?? []).some((key) => linksOf(element, key).some((link) => link.all));
}

/** Joins lists: the list itself where there is one alone, and one and the same list whenever the same come together. */
function lists(all: readonly number[]): (parts: readonly (readonly number[])[]) => readonly number[] {
  const numbers = new Map<readonly number[], number>();
  const singles = new Map<number, readonly number[]>();
  const known = new Map<string, readonly number[]>();
  const unique = (list: readonly number[]) => {
    if (list.length !== 1) return list;
    const single = singles.get(list[0]!) ?? list;
    singles.set(list[0]!, single);
    return single;
  };
  return (parts) => {
    const filled = new Set(parts.filter((part) => part.length > 0).map(unique));
    if (filled.has(all) || filled.size < 2) return filled.has(all) ? all : ([...filled][0] ?? []);
    const ids: number[] = [];
    for (const list of filled) {
      const id = numbers.get(list) ?? numbers.size;
      numbers.set(list, id);
      ids.push(id);
    }
    const key = ids.sort((a, b) => a - b).join(' ');
    const joined = known.get(key) ?? [...new Set([...filled].flat())].sort((a, b) => a - b);
    known.set(key, joined);
    return joined;
  };
}

/**
 * The elements in such an order that what one leads to comes before it; those that lead to one another come together.
 * This is Tarjan's algorithm, without recursion, since links may follow one another thousands of times.
 */
function circlesInOrder(
  elements: readonly CanvasElement[],
  next: (element: CanvasElement) => readonly CanvasElement[],
): readonly (readonly CanvasElement[])[] {
  const circles: CanvasElement[][] = [];
  const order = new Map<CanvasElement, number>();
  const lowest = new Map<CanvasElement, number>();
  const open = new Set<CanvasElement>();
  const path: CanvasElement[] = [];
  const visits: { readonly element: CanvasElement; readonly rest: Iterator<CanvasElement> }[] = [];
  const visit = (element: CanvasElement) => {
    order.set(element, order.size);
    lowest.set(element, order.get(element)!);
    open.add(element);
    path.push(element);
    visits.push({ element, rest: next(element)[Symbol.iterator]() });
  };
  const lower = (element: CanvasElement, to: number) => lowest.set(element, Math.min(lowest.get(element)!, to));
  for (const start of elements) {
    if (order.has(start)) continue;
    visit(start);
    for (let top = visits.at(-1); top !== undefined; top = visits.at(-1)) {
      const step = top.rest.next();
      if (!step.done) {
        if (!order.has(step.value)) visit(step.value);
        else if (open.has(step.value)) lower(top.element, order.get(step.value)!);
        continue;
      }
      visits.pop();
      const before = visits.at(-1);
      if (before) lower(before.element, lowest.get(top.element)!);
      if (lowest.get(top.element) !== order.get(top.element)) continue;
      const circle = path.splice(path.lastIndexOf(top.element));
      for (const element of circle) open.delete(element);
      circles.push(circle);
    }
  }
  return circles;
}
