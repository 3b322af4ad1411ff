import { describe, expect, it } from 'vitest';
import { labelOf, lookOf, partsOf, valuesOf } from '../../src/extension/exporting/export-looks.ts';
import { PAGE_NAMES, SCALES } from '../../src/formats/exported.ts';
import { FORMAT_NAMES, liesOnPaper } from '../../src/formats/format-names.ts';
import { exporting } from '../../src/messages/english/exporting.ts';
import { THEME_NAMES } from '../../src/views/theme.ts';

describe('what of an export can be chosen', () => {
  it('is what its format can show', () => {
    for (const format of FORMAT_NAMES) {
      expect(partsOf(format).includes('page'), format).toBe(liesOnPaper(format));
      expect(partsOf(format).includes('scale'), format).toBe(format === 'png');
      expect(partsOf(format).includes('theme'), format).toBe(format !== 'md' && format !== 'json');
    }
  });

  it('has every value that there is, in its own order', () => {
    const values = (part: 'theme' | 'scale' | 'page', format: 'png' | 'pdf') =>
      valuesOf(part, format, exporting).map(({ value }) => value);
    expect(new Set(values('theme', 'png'))).toEqual(new Set(THEME_NAMES));
    expect(values('theme', 'png')[0]).toBe('light');
    expect(values('scale', 'png')).toEqual([...SCALES]);
    expect(values('page', 'png')).toEqual([undefined, ...PAGE_NAMES]);
    expect(values('page', 'pdf')).toEqual([...PAGE_NAMES]);
  });

  it('is taken from what is said as far as it can be had', () => {
    const said = { theme: 'dark', scale: 4, page: 'a3' };
    expect(lookOf(said, 'png', exporting)).toEqual(said);
    expect(lookOf(said, 'html', exporting)).toEqual({ theme: 'dark' });
    expect(lookOf(said, 'json', exporting)).toEqual({});
    expect(lookOf({ theme: 'pink', scale: '4', page: 7 }, 'png', exporting)).toEqual({});
    for (const nothing of [undefined, null, 'dark', 4]) expect(lookOf(nothing, 'pdf', exporting)).toEqual({});
  });

  it('is named as it is, and the usual where nothing is chosen', () => {
    expect(labelOf('page', {}, 'svg', exporting)).toBe(exporting.looks.page.none);
    expect(labelOf('page', {}, 'pdf', exporting)).toBe('A4');
    expect(labelOf('scale', { scale: 3 }, 'png', exporting)).toBe('three times as fine');
    expect(labelOf('scale', {}, 'png', exporting)).toBe('twice as fine');
    expect(labelOf('theme', {}, 'png', exporting)).toBe('light');
  });
});
