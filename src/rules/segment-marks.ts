import type { CanvasElement, CanvasModel, Link } from '../model/canvas-model.ts';
import { doubtsOf } from '../model/doubts.ts';
import { linksOf } from '../model/values.ts';
import type { ElementKeyword } from '../taxonomy/elements.ts';

/** Small facts as bits of one number, so that the facts of many elements are joined by `|`. */
export type Marks = number;

/** What the elements of one block say of the segments that they lead to. */
export interface SegmentMarks {
  /** The marks of all elements that lead to a segment. */
  at(segment: CanvasElement): Marks;
  /** The marks at all segments that an element names in one of its properties; at every segment where it says `all`. */
  along(element: CanvasElement, key: string): Marks;
  /** The marks of those elements that may lead to any segment: they name none, or one that is not there. */
  readonly adrift: Marks;
}

/** The marks that lead to each segment and proposition, and to every segment. */
interface Flow {
  readonly to: Map<CanvasElement, Marks>;
  toAll: Marks;
}

/**
 * Lets the marks of a block's elements flow to the segments that they name, once, over the propositions where they
 * name some: the time is linear in the text, however many elements lead to however many segments.
 *
 * @param key the property that names the segments
 */
export function segmentMarks(
  canvas: CanvasModel,
  keyword: ElementKeyword,
  key: string,
  marksOf: (element: CanvasElement) => Marks,
): SegmentMarks {
  const doubts = doubtsOf(canvas);
  const flow: Flow = { to: new Map(), toAll: 0 };
  let adrift = 0;
  const pass = (element: CanvasElement, through: string, marks: Marks) => {
    // Most propositions pass nothing on, since channels name segments.
    if (marks === 0) return;
    const links = linksOf(element, through);
    pour(flow, links, marks);
    if (links.length === 0 || doubts.about(element, through)) adrift |= marks;
  };
  for (const element of canvas.byKeyword.get(keyword) ?? []) pass(element, key, marksOf(element));
  for (const proposition of canvas.byKeyword.get('proposition') ?? []) {
    pass(proposition, 'for', flow.to.get(proposition) ?? 0);
  }
  const at = (segment: CanvasElement) => (flow.to.get(segment) ?? 0) | flow.toAll;
  let anywhere: Marks | undefined;
  const everywhere = () => {
    let marks = flow.toAll;
    for (const segment of canvas.byKeyword.get('segment') ?? []) marks |= at(segment);
    return marks;
  };
  return {
    at,
    along: (element, through) => {
      const targets = targetsOf(element, through);
      if (targets === 'all') {
        anywhere ??= everywhere();
        return anywhere;
      }
      let marks = 0;
      for (const segment of targets) marks |= at(segment);
      return marks;
    },
    adrift,
  };
}

/** The elements that a property leads to, of a kind that can stand there, or all segments. */
export function targetsOf(element: CanvasElement, key: string): readonly CanvasElement[] | 'all' {
  const targets: CanvasElement[] = [];
  for (const { all, fits, target } of linksOf(element, key)) {
    if (all) return 'all';
    if (fits && target && 'keyword' in target) targets.push(target);
  }
  return targets;
}

function pour(flow: Flow, links: readonly Link[], marks: Marks): void {
  for (const { all } of links) {
    if (!all) continue;
    flow.toAll |= marks;
    return;
  }
  for (const { fits, target } of links) {
    if (!fits || !target || !('keyword' in target)) continue;
    const known = flow.to.get(target) ?? 0;
    if ((known | marks) !== known) flow.to.set(target, known | marks);
  }
}
