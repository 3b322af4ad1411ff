import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/views/text/clean-text.ts';

describe('cleaning a text', () => {
  it('makes one line of it', () => {
    expect(cleanText('  a\tb\r\n c\u2028d  ')).toBe('a b c d');
  });

  it('keeps what people write, spaces that hold together included', () => {
    for (const text of ['Zoë’s “Café” — 5 €', '12\u00a0000', 'हिन्दी', '👩‍👩‍👧‍👦', 'e\u0301', 'שָׁלוֹם'])
      expect(cleanText(text)).toBe(text);
  });

  it('drops what cannot be seen, and direction overrides with it', () => {
    expect(cleanText('a\u0000b\u0007c\u001bd\u0085e\ufefff\uffffg\u{1ffff}')).toBe('abcd efg');
    expect(cleanText('a\u202eb\u2066c\u2069d')).toBe('abcd');
  });

  it('shows half a character as one that is missing', () => {
    expect(cleanText('a\ud800b\udfff')).toBe('a\ufffdb\ufffd');
  });

  it('thins a pile of marks', () => {
    expect(cleanText(`a${'\u0301'.repeat(30)}b`)).toBe(`a${'\u0301'.repeat(4)}b`);
  });

  it('is well-formed, without control characters, and clean already, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const clean = cleanText(text);
        expect(/\p{Surrogate}/u.test(clean)).toBe(false);
        expect(/\p{Cc}/u.test(clean)).toBe(false);
        expect(cleanText(clean)).toBe(clean);
      }),
      { numRuns: 500 },
    );
  });
});
