import type { CanvasElement, CanvasModel } from './canvas-model.ts';
import { doubtsOf } from './doubts.ts';
import { perCanvas } from './per-canvas.ts';
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
  const { costsFor } = dutiesOf(canvas);
  const needed = relationsOf(canvas).tiedTo(relationship, 'resource', 'activity', 'partner');
  const costs = new Set([relationship, ...needed].flatMap((element) => [...costsFor(element)]));
  return total(canvas, [...costs], (cost) => !paysOnlyFor(canvas, cost, relationship));
}

/** What a segment brings in a year: every revenue that comes from it. */
export function yearlyRevenueOf(canvas: CanvasModel, segment: CanvasElement): YearlyTotal {
  const { segmentsOf, revenuesFrom } = relationsOf(canvas);
  const revenues = revenuesFrom(segment);
  // Segments with the same revenues share one set of them, and its total.
  const totals = revenueTotals(canvas);
  const known = totals.get(revenues);
  if (known) return known;
  const sum = total(
    canvas,
    [...revenues],
    (revenue) => segmentsOf(revenue).size > 1 || doubtsOf(canvas).about(revenue, 'from'),
  );
  totals.set(revenues, sum);
  return sum;
}

const revenueTotals = perCanvas(() => new Map<ReadonlySet<CanvasElement>, YearlyTotal>());

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
  if (doubtsOf(canvas).about(cost, 'for')) return false;
  const targets = relationsOf(canvas).linked(cost, 'for');
  return [...targets].every(
    (target) => target === relationship || dutiesOf(canvas).servedAlone(target) === relationship,
  );
}

/** What pays for and serves what; each answer is computed once. */
export interface Duties {
  /** The costs that pay for an element, directly. */
  costsFor(element: CanvasElement): readonly CanvasElement[];
  /** The one relationship that a resource, activity or partner serves and nothing else, in the end; undefined for others. */
  servedAlone(element: CanvasElement): CanvasElement | undefined;
}

const SERVANTS: ReadonlySet<string> = new Set(['resource', 'activity', 'partner']);

/** The duties on a canvas, collected at the first call in time linear in the text. */
export const dutiesOf: (canvas: CanvasModel) => Duties = perCanvas(collectDuties);

function collectDuties(canvas: CanvasModel): Duties {
  const { linked, servedBy } = relationsOf(canvas);
  const costs = new Map<CanvasElement, CanvasElement[]>();
  for (const cost of canvas.byKeyword.get('cost') ?? []) {
    for (const target of linked(cost, 'for')) {
      const list = costs.get(target);
      if (list) list.push(cost);
      else costs.set(target, [cost]);
    }
  }
  const known = new Map<CanvasElement, CanvasElement | undefined>();
  const servedAlone = (element: CanvasElement): CanvasElement | undefined => {
    if (!SERVANTS.has(element.keyword)) return undefined;
    if (known.has(element)) return known.get(element);
    // Whatever serves itself in a circle serves nothing in the end.
    known.set(element, undefined);
    let sole: CanvasElement | undefined;
    for (const other of servedBy(element)) {
      const relationship = other.keyword === 'relationship' ? other : servedAlone(other);
      if (!relationship || (sole && sole !== relationship)) return undefined;
      sole = relationship;
    }
    known.set(element, sole);
    return sole;
  };
  return { costsFor: (element) => costs.get(element) ?? [], servedAlone };
}
