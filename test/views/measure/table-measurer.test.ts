import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableMeasurer } from '../../../src/views/measure/table-measurer.ts';
import type { Font } from '../../../src/views/measure/text-measurer.ts';

const regular: Font = { size: 100, weight: 'regular' };
const semibold: Font = { size: 100, weight: 'semibold' };
const width = (text: string, font = regular) => tableMeasurer.width(text, font);

describe('the table measurer', () => {
  it('adds up the widths of characters', () => {
    expect(width('ab')).toBeCloseTo(width('a') + width('b'), 5);
    expect(width('')).toBe(0);
  });

  it('grows with the size, and with the weight', () => {
    expect(width('Lifelong', { ...regular, size: 50 })).toBeCloseTo(width('Lifelong') / 2, 5);
    expect(width('Lifelong', semibold)).toBeGreaterThan(width('Lifelong'));
  });

  it('knows narrow letters from wide ones, in every alphabet of the table', () => {
    expect(width('i')).toBeLessThan(width('m') / 2);
    expect(width('г')).toBeLessThan(width('щ'));
    expect(width('ι')).toBeLessThan(width('ω'));
    expect(width('ו')).toBeLessThan(width('ש'));
  });

  it('takes an ideograph for a full square, a mark for nothing, and an emoji for more', () => {
    expect(width('家')).toBe(100);
    expect(width('e\u0301')).toBe(width('e'));
    expect(width('\u200d\ufe0f')).toBe(0);
    expect(width('🎉')).toBeGreaterThan(100);
  });

  it('has a width for any half of a character and for what no font has', () => {
    for (const text of ['\ud800', '\udfff', '\uffff', '\u{10ffff}', '\u{e0041}'])
      expect(width(text), JSON.stringify(text)).toBeGreaterThanOrEqual(0);
    expect(width('\u{1e900}')).toBeGreaterThan(0);
  });

  it('reads the table that its script writes', () => {
    const script = join(import.meta.dirname, '../../../scripts/font-metrics.mjs');
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow();
  });
});
