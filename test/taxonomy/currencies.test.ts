import { describe, expect, it } from 'vitest';
import { CURRENCIES, isCurrency } from '../../src/taxonomy/currencies.ts';

describe('currencies', () => {
  it.each(['EUR', 'USD', 'CHF', 'INR', 'JPY', 'GBP', 'PEN', 'SLE', 'XCG', 'ZWG'])('%s is one', (code) => {
    expect(isCurrency(code)).toBe(true);
    expect(CURRENCIES).toContain(code);
  });

  it.each(['', 'eur', 'EURO', '€', 'XXX', 'XTS', 'DEM', 'per'])('%j is none', (code) => {
    expect(isCurrency(code)).toBe(false);
  });

  it('lately withdrawn are understood and not offered', () => {
    expect(isCurrency('BGN')).toBe(true);
    expect(CURRENCIES).not.toContain('BGN');
  });

  it('are three capitals each, once, in order', () => {
    for (const code of CURRENCIES) expect(code).toMatch(/^[A-Z]{3}$/);
    expect([...new Set(CURRENCIES)].sort()).toEqual([...CURRENCIES]);
  });
});
