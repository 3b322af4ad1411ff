import type { CanvasElement, CanvasModel, Measure } from '../../model/canvas-model.ts';
import { measureOf } from '../../model/values.ts';
import { headerCurrency } from '../../model/yearly-value.ts';
import { rule } from '../rule.ts';

/** An amount of money with the currency that it states itself. */
interface StatedAmount {
  readonly element: CanvasElement;
  readonly measure: Measure;
  readonly currency: string;
}

/** Said once for a canvas, whether costs or revenues differ: the two are held against each other. */
export const currenciesAgree = rule({
  code: 'cost/currency-mixed',
  severity: 'information',
  sources: ['B'],
  *check(canvas) {
    const amounts = statedAmounts(canvas);
    const [first] = amounts;
    const usual = headerCurrency(canvas) ?? first?.currency;
    const other = amounts.find(({ currency }) => currency !== usual);
    if (!other || usual === undefined) return;
    const { element, measure, currency } = other;
    const place = usualPlace(canvas) ?? first?.measure.range;
    yield {
      range: measure.range,
      element: element.index,
      args: { element, currency, usual },
      related: place ? [place] : [],
    };
  },
});

function statedAmounts({ elements }: CanvasModel): readonly StatedAmount[] {
  const amounts: StatedAmount[] = [];
  for (const element of elements) {
    if (element.keyword !== 'cost' && element.keyword !== 'revenue') continue;
    const measure = measureOf(element, 'amount');
    const currency = measure?.reading?.unit;
    if (measure && currency !== undefined && currency !== '%') amounts.push({ element, measure, currency });
  }
  return amounts;
}

/** Where the header states the currency of the canvas. */
function usualPlace({ header }: CanvasModel): Measure['range'] | undefined {
  const measure = header && measureOf(header, 'currency');
  return measure?.reading && measure.range;
}
