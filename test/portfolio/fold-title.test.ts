import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTitle } from '../../src/portfolio/fold-title.ts';
import '../support/fixed-seed.ts';

describe('a title that is compared', () => {
  it.each([
    ['Key  account', ' key\tACCOUNT '],
    ['Straße', 'STRASSE'],
    ['Café', 'Cafe\u0301'],
    ['ΟΔΟΣ', 'οδος'],
    ['İ', 'i\u0307'],
  ])('%j is %j', (one, other) => {
    expect(foldTitle(one)).toBe(foldTitle(other));
  });

  it('differs where the words do', () => {
    expect(foldTitle('Key account')).not.toBe(foldTitle('Keyaccount'));
    expect(foldTitle('Café')).not.toBe(foldTitle('Cafe'));
  });

  it('is the same for every way of writing it, and folded twice is folded once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (title) => {
        const folded = foldTitle(title);
        expect(foldTitle(folded)).toBe(folded);
        expect(foldTitle(` ${title}\n`)).toBe(folded);
        expect(foldTitle(title.normalize('NFD'))).toBe(folded);
        expect(foldTitle(title.toUpperCase())).toBe(folded);
      }),
    );
  });
});
