import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../src/views/text/clean-text.ts';
import { brief, graphemesOf } from '../../../src/views/text/graphemes.ts';
import { NASTY_TEXTS } from '../canvas-texts.ts';

describe('the characters a reader sees', () => {
  it('are letters with their marks and emoji of several parts', () => {
    expect([...graphemesOf('ab')]).toEqual(['a', 'b']);
    expect([...graphemesOf('e\u0301x')]).toEqual(['e\u0301', 'x']);
    expect([...graphemesOf('👩‍👩‍👧‍👦🇩🇪')]).toEqual(['👩‍👩‍👧‍👦', '🇩🇪']);
  });

  it('are never cut when a text is made brief', () => {
    expect(brief('a name', 6)).toBe('a name');
    expect(brief('a long name', 6)).toBe('a long…');
    expect(brief('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 1)).toBe('👩‍👩‍👧‍👦…');
    expect(brief('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦');
  });
});

describe('characters as a reader sees them', () => {
  it.each(NASTY_TEXTS.map((text) => [text.slice(0, 30), text]))('are those that Unicode tells: %s', (_, text) => {
    const shown = cleanText(text);
    const told = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(shown)].map(
      ({ segment }) => segment,
    );
    expect([...graphemesOf(shown)]).toEqual(told);
  });

  it('make up the text, whatever it is', () => {
    const isWhole = fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect([...graphemesOf(text)].join('')).toBe(text);
    });
    fc.assert(isWhole);
  });

  it('are the same on every machine', () => {
    const { Segmenter } = Intl;
    try {
      Reflect.deleteProperty(Intl, 'Segmenter');
      expect([...graphemesOf('क्षत्रि👩‍👩‍👧‍👦🇩🇪🇫👍🏽각각กำ')]).toEqual([
        'क्ष',
        'त्रि',
        '👩‍👩‍👧‍👦',
        '🇩🇪',
        '🇫',
        '👍🏽',
        '각',
        '각',
        'กำ',
      ]);
    } finally {
      Object.assign(Intl, { Segmenter });
    }
  });
});
