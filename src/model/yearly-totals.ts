import type { CanvasElement, CanvasModel } from './canvas-model.ts';
import { doubtsOf } from './doubts.ts';
import { relationsOf } from './relations.ts';
import { type YearlyValue, yearlyValueOf } from './yearly-value.ts';

/** What several costs or revenues come to in a year. Nothing is converted: each currency has a sum of its own. */
export interface YearlyTotal {
  /** The sums of what is known, one for each currency, in the order in which the currencies first appear. */
  readonly sums: readonly YearlyValue[];
  /** The costs or revenues that it is made of. */
  readonly parts: readonly CanvasElement[];
  /** Those of them whose yearly value is not known. */
  readonly unknown: readonly CanvasElement[];
  /** Those of them that also pay for, or come from, something else: the total is then at most the sums. */
  readonly shared: readonly CanvasElement[];
}

/** Whether a total is the whole truth: it has parts, all of them known, and none is shared. */
export function isKnown(total: YearlyTotal): boolean {
  return total.parts.length > 0 && total.unknown.length === 0 && total.shared.length === 0;
}

/** What it costs a year to keep a relationship: every cost tied to it, directly or by what it needs. */
export function yearlyCostOf(canvas: CanvasModel, relationship: CanvasElement): YearlyTotal {
  const { tiedTo } = relationsOf(canvas);
  const needed = tiedTo(relationship, 'resource', 'activity', 'partner');
  const costs = new Set([relationship, ...needed].flatMap((element) => [...tiedTo(element, 'cost')]));
  return total(canvas, [...costs], (cost) => !paysOnlyFor(canvas, cost, relationship));
}

/** What a segment brings in a year: every revenue that comes from it. */
export function yearlyRevenueOf(canvas: CanvasModel, segment: CanvasElement): YearlyTotal {
  const { segmentsOf } = relationsOf(canvas);
  const revenues = (canvas.byKeyword.get('revenue') ?? []).filter((revenue) => segmentsOf(revenue).has(segment));
  return total(canvas, revenues, (revenue) => segmentsOf(revenue).size > 1 || doubtsOf(canvas).about(revenue, 'from'));
}

/** The total of two or more totals, each part counted once. */
export function combined(canvas: CanvasModel, totals: readonly YearlyTotal[]): YearlyTotal {
  const shared = new Set(totals.flatMap((one) => one.shared));
  return total(canvas, [...new Set(totals.flatMap((one) => one.parts))], (part) => shared.has(part));
}

function total(
  canvas: CanvasModel,
  parts: readonly CanvasElement[],
  isShared: (part: CanvasElement) => boolean,
): YearlyTotal {
  const sums = new Map<string | undefined, YearlyValue>();
  const unknown: CanvasElement[] = [];
  for (const part of parts) {
    const value = yearlyValueOf(canvas, part);
    if (value) sums.set(value.currency, add(sums.get(value.currency), value));
    else unknown.push(part);
  }
  return { sums: [...sums.values()], parts, unknown, shared: parts.filter(isShared) };
}

function add(sum: YearlyValue | undefined, value: YearlyValue): YearlyValue {
  return sum ? { ...sum, low: sum.low + value.low, high: sum.high + value.high } : value;
}

/** Whether a cost pays for nothing but a relationship and what serves that relationship alone. */
function paysOnlyFor(canvas: CanvasModel, cost: CanvasElement, relationship: CanvasElement): boolean {
  const { linked } = relationsOf(canvas);
  if (doubtsOf(canvas).about(cost, 'for')) return false;
  return [...linked(cost, 'for')].every(
    (target) => target === relationship || servesOnly(canvas, target, relationship, new Set()),
  );
}

/** Whether a resource, activity or partner serves one relationship and nothing else, in the end. */
function servesOnly(
  canvas: CanvasModel,
  element: CanvasElement,
  relationship: CanvasElement,
  seen: Set<CanvasElement>,
): boolean {
  if (!['resource', 'activity', 'partner'].includes(element.keyword) || seen.has(element)) return false;
  seen.add(element);
  const served = relationsOf(canvas).servedBy(element);
  return (
    served.size > 0 &&
    [...served].every((other) => other === relationship || servesOnly(canvas, other, relationship, seen))
  );
}
