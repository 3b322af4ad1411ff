import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readMeasure } from '../../../src/model/read-measure.ts';
import type { Shape } from '../../../src/taxonomy/properties.ts';
import { measureWords } from '../../../src/views/words/number-words.ts';

const catalogue = catalogueOf('en');

function words(source: string, currency?: string, shape: Shape = 'amount'): string | undefined {
  return measureWords(readMeasure(shape, source)!, catalogue, currency)?.replaceAll('\u00a0', ' ');
}

describe('a measure in words', () => {
  it.each([
    ['4.2M EUR per year', '4.2 M EUR a year'],
    ['380k EUR per year', '380 k EUR a year'],
    ['12000 EUR per year per customer', '12 000 EUR a year per customer'],
    ['55 EUR per customer per month', '55 EUR per customer a month'],
    ['80 EUR per hour', '80 EUR an hour'],
    ['3 EUR per tonne', '3 EUR per tonne'],
    ['0.4 %', '0.4 %'],
    ['5..10M EUR per year', '5–10 M EUR a year'],
    ['900k..1.1M EUR', '900 k–1.1 M EUR'],
    ['1.5bn INR', '1.5 bn INR'],
    ['1234567 EUR', '1 234 567 EUR'],
    ['99999 EUR', '99 999 EUR'],
    ['999 EUR', '999 EUR'],
    ['0.05 EUR', '0.05 EUR'],
    ['0 EUR', '0 EUR'],
    ['-12000 EUR', '−12 000 EUR'],
  ])('says %s as %s', (source, said) => {
    expect(words(source)).toBe(said);
  });

  it.each([
    ['4.2M EUR per year', '4,2 Mio. EUR pro Jahr'],
    ['12000 EUR per year per customer', '12.000 EUR pro Jahr pro Kunde'],
    ['380k..1.5M EUR', '380 Tsd.–1,5 Mio. EUR'],
    ['3 EUR per boiler', '3 EUR pro boiler'],
    ['0.4 %', '0,4 %'],
    ['-1234567 EUR', '−1.234.567 EUR'],
  ])('says %s as %s in German', (source, said) => {
    const measure = measureWords(readMeasure('amount', source)!, catalogueOf('de'));
    expect(measure?.replaceAll('\u00a0', ' ')).toBe(said);
  });

  it('adds the canvas’s currency where none is stated', () => {
    expect(words('20 per month', 'CHF')).toBe('20 CHF a month');
    expect(words('20 USD per month', 'CHF')).toBe('20 USD a month');
  });

  it('says sizes without a unit', () => {
    expect(words('1200', undefined, 'quantity')).toBe('1 200');
    expect(words('100..200', undefined, 'quantity')).toBe('100–200');
  });

  it('never breaks a number from its unit', () => {
    expect(measureWords(readMeasure('amount', '4.2M EUR per year')!, catalogue)).toBe(
      '4.2\u00a0M\u00a0EUR a\u00a0year',
    );
  });

  it('says nothing of a currency or a date alone', () => {
    expect(words('EUR', undefined, 'currency')).toBeUndefined();
  });
});
