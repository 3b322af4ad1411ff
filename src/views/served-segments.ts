import type { CanvasElement, CanvasModel, Tie } from '../model/canvas-model.ts';
import { linksOf } from '../model/values.ts';
import type { ElementKeyword } from '../taxonomy/elements.ts';

/** Which segments each element serves, as their places in the Customer Segments block, ascending. */
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
 * Each segment is followed backwards along the links once, so that circles end: the work grows with the links that lead
 * to each segment, which for thousands of segments behind one proposition is their product.
 */
export function servedSegments(canvas: CanvasModel): ServedSegments {
  const segments = canvas.byKeyword.get('segment') ?? [];
  const served = new Map<CanvasElement, number[]>();
  const forAll = reach(canvas, canvas.elements.filter(namesAllSegments));
  const all = segments.map((_, place) => place);
  segments.forEach((segment, place) => {
    for (const element of reach(canvas, [segment])) {
      if (forAll.has(element) && element !== segment) continue;
      const places = served.get(element);
      if (places) places.push(place);
      else served.set(element, [place]);
    }
  });
  if (all.length > 0) for (const element of forAll) if (element.keyword !== 'segment') served.set(element, all);
  return served;
}

/** The elements given, and all that serve them. */
function reach(canvas: CanvasModel, starts: readonly CanvasElement[]): ReadonlySet<CanvasElement> {
  const reached = new Set(starts);
  for (const element of reached) {
    for (const tie of canvas.incoming.get(element) ?? []) if (serves(tie)) reached.add(tie.from);
    const key = SERVED_BY[element.keyword];
    if (key === undefined) continue;
    for (const { fits, target } of linksOf(element, key)) {
      if (fits && target !== undefined && 'keyword' in target) reached.add(target);
    }
  }
  return reached;
}

function serves({ from, key, link }: Tie): boolean {
  if (!link.fits || !SERVES[from.keyword]?.includes(key)) return false;
  // A revenue that says who pays is from them alone, whoever else has the proposition.
  return !(
    from.keyword === 'revenue' &&
    key === 'for' &&
    linksOf(from, 'from').some((payer) => payer.fits || payer.all)
  );
}

function namesAllSegments(element: CanvasElement): boolean {
  return (SERVES[element.keyword] ?? []).some((key) => linksOf(element, key).some((link) => link.all));
}
