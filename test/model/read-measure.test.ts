import { describe, expect, it } from 'vitest';
import { readMeasure, suggestMeasure } from '../../src/model/read-measure.ts';

describe('readMeasure', () => {
  it('reads numbers with their suffix', () => {
    expect(readMeasure('amount', '4.2M EUR per year')).toMatchObject({
      low: 4_200_000,
      high: 4_200_000,
      unit: 'EUR',
      per: ['year'],
    });
    expect(readMeasure('quantity', '380k')?.low).toBe(380_000);
    expect(readMeasure('quantity', '1.1bn')?.low).toBe(1_100_000_000);
    expect(readMeasure('amount', '0.07M')?.low).toBe(70_000);
  });

  it('reads ranges, the suffix counting for both ends', () => {
    expect(readMeasure('quantity', '1000..1500')).toMatchObject({ low: 1000, high: 1500 });
    expect(readMeasure('amount', '4..5M USD')).toMatchObject({ low: 4e6, high: 5e6 });
    expect(readMeasure('amount', '500k..2M USD')).toMatchObject({ low: 5e5, high: 2e6 });
    expect(readMeasure('quantity', '5..2')).toBeUndefined();
  });

  it('reads up to two units', () => {
    expect(readMeasure('amount', '55 EUR per customer per month')?.per).toEqual(['customer', 'month']);
    expect(readMeasure('amount', '55 EUR per tonne')?.per).toEqual(['tonne']);
    expect(readMeasure('amount', '55 EUR per a per b per c')).toBeUndefined();
    expect(readMeasure('amount', '55 EUR per')).toBeUndefined();
  });

  it('reads percentages with and without a space', () => {
    expect(readMeasure('percentage', '40%')?.low).toBe(40);
    expect(readMeasure('percentage', '40 %')).toMatchObject({ low: 40, unit: '%' });
    expect(readMeasure('percentage', '40 EUR')).toBeUndefined();
  });

  it('reads dates and currencies', () => {
    expect(readMeasure('date', '2026-11-21')?.date).toBe('2026-11-21');
    expect(readMeasure('date', '2026-02-30')).toBeUndefined();
    expect(readMeasure('currency', 'EUR')?.unit).toBe('EUR');
    expect(readMeasure('currency', 'EURO')).toBeUndefined();
  });

  for (const malformed of ['€12', '12 000', '1.2.3', '12,000', 'twelve', '12 EURO', '12 EUR a year', '', '1e5']) {
    it(`does not read \`${malformed}\` as an amount`, () => expect(readMeasure('amount', malformed)).toBeUndefined());
  }
});

describe('suggestMeasure', () => {
  const cases: readonly [string, string][] = [
    ['€12', '12 EUR'],
    ['12€', '12 EUR'],
    ['€118,000 per year', '118000 EUR per year'],
    ['12 000 EUR', '12000 EUR'],
    ['12,000 EUR per year', '12000 EUR per year'],
    ['1,200,000', '1200000'],
    ['4.2 M EUR', '4.2M EUR'],
    ['12EUR', '12 EUR'],
    ['EUR 12', '12 EUR'],
    ['12 EUR / month', '12 EUR per month'],
    ['12 EUR a year', '12 EUR per year'],
  ];
  for (const [written, meant] of cases) {
    it(`suggests \`${meant}\` for \`${written}\``, () => expect(suggestMeasure('amount', written)).toBe(meant));
  }

  it('suggests nothing where the meaning is unclear', () => {
    expect(suggestMeasure('amount', '1.2.3')).toBeUndefined();
    expect(suggestMeasure('amount', 'much')).toBeUndefined();
  });
});
