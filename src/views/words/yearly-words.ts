import type { Catalogue } from '../../messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import { measureOf } from '../../model/values.ts';
import { isKnown, type YearlyTotal, yearlyCostOf, yearlyRevenueOf } from '../../model/yearly-totals.ts';
import { type YearlyValue, yearlyValueOf } from '../../model/yearly-value.ts';
import { rangeWords } from './number-words.ts';

/** A total in words: known, shared, or known in part; undefined where nothing of it is known. */
export function totalWords(total: YearlyTotal, catalogue: Catalogue): string | undefined {
  const { sums: values, unknown } = total;
  if (values.length === 0) return undefined;
  const { yearly } = catalogue;
  const sums = values.map((value) => valueWords(value, catalogue));
  const several = values.length > 1 ? ` ${yearly.several}` : '';
  if (isKnown(total)) return yearly.known({ sums }) + several;
  return (unknown.length > 0 ? yearly.partly({ sums, unknown }) : yearly.upTo({ sums })) + several;
}

/** What an element costs or brings in a year, as one line; undefined for one that has nothing to do with money. */
export function yearlyWords(canvas: CanvasModel, element: CanvasElement, catalogue: Catalogue): string | undefined {
  const { yearly } = catalogue;
  if (element.keyword === 'relationship') {
    const total = totalWords(yearlyCostOf(canvas, element), catalogue);
    return total === undefined ? undefined : yearly.costs({ total });
  }
  if (element.keyword === 'segment') {
    const total = totalWords(yearlyRevenueOf(canvas, element), catalogue);
    return total === undefined ? undefined : yearly.bringsIn({ total });
  }
  const isMoney = element.keyword === 'cost' || element.keyword === 'revenue';
  if (!isMoney || measureOf(element, 'amount')?.reading === undefined) return undefined;
  const value = yearlyValueOf(canvas, element);
  return yearly.inAYear({ total: value ? yearly.known({ sums: [valueWords(value, catalogue)] }) : yearly.unknown });
}

/** An amount of money in one year, without saying so: `4.2 M EUR`. */
export function valueWords({ low, high, currency }: YearlyValue, catalogue: Catalogue): string {
  return catalogue.preview.measure({ number: rangeWords(low, high, catalogue), unit: currency, per: [] });
}
