import type { CanvasElement, CanvasModel, Fact, Value } from '../model/canvas-model.ts';
import { groupBy } from '../model/group-by.ts';
import { perCanvas } from '../model/per-canvas.ts';
import type { Problem, ProblemCode } from '../model/problem.ts';
import { comparePositions, contains, type Position, type Range } from '../model/range.ts';

/** Whether two ranges are the same. */
export function isSameRange(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}

/** Whether a range lies within another; it may be all of it. */
export function isWithin(inner: Range, outer: Range): boolean {
  return contains(outer, inner.start) && contains(outer, inner.end);
}

/** The last of some things in the order of the text that begins at or before a position. Looks at few of them. */
export function lastBefore<Thing extends { readonly range: Range }>(
  things: readonly Thing[],
  position: Position,
): Thing | undefined {
  return things[indexAfter(things, position) - 1];
}

/** How many of some things in the order of the text begin at or before a position. */
function indexAfter(things: readonly { readonly range: Range }[], position: Position): number {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (comparePositions(things[middle]!.range.start, position) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some things in the order of the text that begin within a range. Looks at few others. */
export function beginningIn<Thing extends { readonly range: Range }>(
  things: readonly Thing[],
  { start, end }: Range,
): readonly Thing[] {
  return things.slice(indexAfter(things, start), indexAfter(things, end));
}

/** The fact of an element that a range stands in; undefined where it stands in none. */
export function factAt(element: CanvasElement | undefined, range: Range): Fact | undefined {
  const fact = element && lastBefore(element.facts, range.start);
  return fact && isWithin(range, fact.range) ? fact : undefined;
}

/** The value that stands exactly in a range, with its fact; undefined where none does. */
export function valueAt(
  element: CanvasElement | undefined,
  range: Range,
): { readonly fact: Fact; readonly value: Value } | undefined {
  const fact = factAt(element, range);
  const value = fact && lastBefore(fact.values, range.start);
  return fact && value && isSameRange(value.range, range) ? { fact, value } : undefined;
}

type ProblemOf<Code extends ProblemCode> = Extract<Problem, { readonly code: Code }>;

/** The problem of a code that a finding tells of, with what the finding leaves out. */
export function problemAt<Code extends ProblemCode>(
  canvas: CanvasModel,
  code: Code,
  range: Range,
): ProblemOf<Code> | undefined {
  return problemsAt(canvas, range.start).find(
    (problem): problem is ProblemOf<Code> => problem.code === code && isSameRange(problem.range, range),
  );
}

/** The problems of a canvas that begin at a position, found without a look at the others. */
function problemsAt({ problems }: CanvasModel, position: Position): readonly Problem[] {
  const found: Problem[] = [];
  for (let index = indexAfter(problems, position) - 1; index >= 0; index -= 1) {
    const problem = problems[index]!;
    if (comparePositions(problem.range.start, position) < 0) break;
    found.unshift(problem);
  }
  return found;
}

const problemsByOwner = perCanvas(({ problems }) => groupBy(problems, ({ owner }) => owner));

/** The problems of an element, by its index; sorted out once for all findings of a canvas. */
export function problemsOf(canvas: CanvasModel, owner: number | undefined): readonly Problem[] {
  return problemsByOwner(canvas).get(owner) ?? [];
}
