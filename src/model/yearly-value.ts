import type { CanvasElement, CanvasModel, Reading } from './canvas-model.ts';
import { relationsOf } from './relations.ts';
import { measureOf } from './values.ts';

/** An amount of money in one year: a single value where both ends are the same. */
export interface YearlyValue {
  readonly low: number;
  readonly high: number;
  /** An ISO 4217 code; undefined where neither the amount nor the header names one. */
  readonly currency: string | undefined;
}

/** How often each unit of time comes in a year. Units that are not here make a yearly value unknown. */
const TIMES_A_YEAR: Readonly<Record<string, number>> = { day: 365, week: 52, month: 12, quarter: 4, year: 1 };

/** The unit that is multiplied by the number of those who pay. */
const CUSTOMER = 'customer';

/**
 * What a cost or a revenue comes to in a year; undefined where that is not known, which is never the same as nothing.
 *
 * An amount needs a unit of time; one per customer is multiplied by the size of the segments that pay it or, for a
 * cost, that it is spent on. A percentage, another unit, or a segment without a size leaves it unknown.
 */
export function yearlyValueOf(canvas: CanvasModel, element: CanvasElement): YearlyValue | undefined {
  const reading = measureOf(element, 'amount')?.reading;
  if (reading?.low === undefined || reading.high === undefined || reading.unit === '%') return undefined;
  const times = timesAYear(reading);
  const customers = reading.per.includes(CUSTOMER) ? customersOf(canvas, element) : ONE;
  if (times === undefined || customers === undefined) return undefined;
  const currency = reading.unit ?? headerCurrency(canvas);
  return { low: reading.low * times * customers.low, high: reading.high * times * customers.high, currency };
}

/** The currency that the header states for amounts without one of their own. */
export function headerCurrency(canvas: CanvasModel): string | undefined {
  return canvas.header && measureOf(canvas.header, 'currency')?.reading?.unit;
}

const ONE = { low: 1, high: 1 };

/** How often a year something is; undefined unless exactly one unit is of time, with none but customers beside it. */
export function timesAYear({ per }: Reading): number | undefined {
  const times = per.filter((unit) => unit !== CUSTOMER).map((unit) => TIMES_A_YEAR[unit]);
  return times.length === 1 && per.length - times.length <= 1 ? times[0] : undefined;
}

/** How many customers pay an amount per customer; undefined unless every segment concerned states its size. */
function customersOf(canvas: CanvasModel, element: CanvasElement): { low: number; high: number } | undefined {
  const segments = element.keyword === 'revenue' ? relationsOf(canvas).segmentsOf(element) : spentOn(canvas, element);
  if (segments.size === 0) return undefined;
  let low = 0;
  let high = 0;
  for (const segment of segments) {
    const size = measureOf(segment, 'size')?.reading;
    if (size?.low === undefined || size.high === undefined) return undefined;
    low += size.low;
    high += size.high;
  }
  return { low, high };
}

/** The segments of what a cost pays for. */
function spentOn(canvas: CanvasModel, cost: CanvasElement): ReadonlySet<CanvasElement> {
  const { linked, segmentsOf } = relationsOf(canvas);
  return new Set(
    [...linked(cost, 'for')].flatMap((target) => (target.keyword === 'segment' ? [target] : [...segmentsOf(target)])),
  );
}
