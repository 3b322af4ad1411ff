import type { CanvasElement, CanvasModel, Fact, Value } from '../../model/canvas-model.ts';
import type { Problem, ProblemCode } from '../../model/problem.ts';
import { comparePositions, contains, type Range } from '../../model/range.ts';

/** Whether two ranges are the same. */
export function isSameRange(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.start) === 0 && comparePositions(a.end, b.end) === 0;
}

/** Whether a range lies within another; it may be all of it. */
export function isWithin(inner: Range, outer: Range): boolean {
  return contains(outer, inner.start) && contains(outer, inner.end);
}

/** The fact of an element that a range stands in; undefined where it stands in none. */
export function factAt(element: CanvasElement | undefined, range: Range): Fact | undefined {
  return element?.facts.find((fact) => isWithin(range, fact.range));
}

/** The value that stands exactly in a range, with its fact; undefined where none does. */
export function valueAt(
  element: CanvasElement | undefined,
  range: Range,
): { readonly fact: Fact; readonly value: Value } | undefined {
  const fact = factAt(element, range);
  const value = fact?.values.find((candidate) => isSameRange(candidate.range, range));
  return fact && value && { fact, value };
}

type ProblemOf<Code extends ProblemCode> = Extract<Problem, { readonly code: Code }>;

/** The problem of a code that a finding tells of, with what the finding leaves out. */
export function problemAt<Code extends ProblemCode>(
  canvas: CanvasModel,
  code: Code,
  range: Range,
): ProblemOf<Code> | undefined {
  return canvas.problems.find(
    (problem): problem is ProblemOf<Code> => problem.code === code && isSameRange(problem.range, range),
  );
}
