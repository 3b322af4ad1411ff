import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchable, searchedWords } from '../../src/messages/searchable.ts';
import '../support/fixed-seed.ts';

describe('a text that is searched', () => {
  it.each([
    ['Crème brûlée', 'CREME BRULEE'],
    ['Café', 'Cafe\u0301'],
    ['Straße', 'strasse'],
    ['Łódź'.slice(1), 'ódz'],
    ['ΟΔΌΣ', 'οδος'],
    ['ёлка', 'ЕЛКА'],
    // Whatever the language of who searches.
    ['İstanbul', 'istanbul'],
    ['Isparta', 'ısparta'],
    ['ＢＭＣ２', 'bmc2'],
    ['ｶﾞｿﾘﾝ', 'ガソリン'],
    ['ﬁrst', 'First'],
    ['مُعَلِّم', 'معلم'],
    ['שָׁלוֹם', 'שלום'],
    ['soft\u00adhyphen', 'softhyphen'],
    [' key \t account ', 'Key account'],
  ])('%j is %j', (one, other) => {
    expect(searchable(one)).toBe(searchable(other));
  });

  it.each([
    ['か', 'が'],
    ['ハ', 'パ'],
    ['कि', 'क'],
    ['cafe', 'safe'],
    ['key account', 'keyaccount'],
  ])('%j is not %j', (one, other) => {
    expect(searchable(one)).not.toBe(searchable(other));
  });

  it('is the same for every way of writing it, and done twice is done once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const once = searchable(text);
        expect(searchable(once)).toBe(once);
        expect(searchable(` ${text}\n`)).toBe(once);
        expect(searchable(text.normalize('NFD'))).toBe(once);
      }),
    );
  });

  it('has words, however they are set', () => {
    expect(searchedWords('  Crème\u3000brûlée ')).toEqual(['CREME', 'BRULEE']);
    expect(searchedWords(' ')).toEqual([]);
  });
});
