import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextMeasurer } from '../../../src/views/measure/text-measurer.ts';
import { type Wrapping, wrapSequence, wrapText } from '../../../src/views/measure/wrap-text.ts';
import { graphemesOf } from '../../../src/views/text/graphemes.ts';

/** Every visible character is one wide, so that rooms can be counted. */
const counting: TextMeasurer = { width: (text) => [...graphemesOf(text)].length };
const font = { size: 1, weight: 'regular' } as const;
const wrap = (text: string, room: Wrapping['room'], more: Partial<Wrapping> = {}) =>
  wrapText(text, { font, measurer: counting, room, ...more }).map((line) => line.text);

describe('wrapping a text', () => {
  it('breaks between words, and keeps no space at a line’s end', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('one two three', 13)).toEqual(['one two three']);
    expect(wrap('', 10)).toEqual([]);
  });

  it('breaks after hyphens and slashes, but never within a range of numbers or before a negative one', () => {
    expect(wrap('long-lived and/or short', 7)).toEqual(['long-', 'lived', 'and/or', 'short']);
    expect(wrap('and/or', 4)).toEqual(['and/', 'or']);
    expect(wrap('about 5–10 each', 8)).toEqual(['about', '5–10', 'each']);
    expect(wrap('at -5', 4)).toEqual(['at', '-5']);
  });

  it('does not break at a space that holds together', () => {
    expect(wrap('for 12\u00a0000\u00a0EUR', 11)).toEqual(['for', '12\u00a0000\u00a0EUR']);
  });

  it('breaks a word that is too wide anywhere, but not within what a reader sees as one character', () => {
    expect(wrap('abcdefghij', 4)).toEqual(['abcd', 'efgh', 'ij']);
    expect(wrap('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toEqual(['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦']);
    expect(wrap('e\u0301e\u0301e\u0301', 2)).toEqual(['e\u0301e\u0301', 'e\u0301']);
  });

  it('breaks between ideographs, and leaves closing marks with what they close', () => {
    expect(wrap('富裕な家族。次の', 5)).toEqual(['富裕な家', '族。次の']);
    expect(wrap('（富裕）な（家族）', 5)).toEqual(['（富裕）な', '（家族）']);
  });

  it('heeds a different room for each line', () => {
    expect(wrap('one two three four', (line) => (line === 0 ? 3 : 9))).toEqual(['one', 'two three', 'four']);
  });

  it('makes the lines of a short text about equally long on request', () => {
    expect(wrap('aaa bbb ccc ddd e', 15)).toEqual(['aaa bbb ccc ddd', 'e']);
    expect(wrap('aaa bbb ccc ddd e', 15, { balanced: true })).toEqual(['aaa bbb', 'ccc ddd e']);
  });

  it('ends the last of so many lines with a sign that there was more', () => {
    expect(wrap('one two three four', 8, { lines: 1 })).toEqual(['one two…']);
    expect(wrap('abcdefghijklmnop', 4, { lines: 2 })).toEqual(['abcd', 'efg…']);
    expect(wrap('one two', 8, { lines: 1 })).toEqual(['one two']);
  });

  it('loses nothing and exceeds no line, whatever the text and the room', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc
        .array(fc.constantFrom('a', 'bcd', ' ', '-', '–7', '富', '。', '（', '🎉', 'e\u0301'), { maxLength: 60 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 30 }), fc.boolean(), (text, room, balanced) => {
        const lines = wrapText(text, { font, measurer: counting, room, balanced });
        expect(
          lines
            .map((line) => line.text)
            .join('')
            .replaceAll(/\s/g, ''),
        ).toBe(text.replaceAll(/\s/g, ''));
        for (const line of lines) {
          expect(line.width).toBeLessThanOrEqual(room);
          expect(line.width).toBeGreaterThanOrEqual(counting.width(line.text, font));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('takes time that grows with the text alone', () => {
    let asked = 0;
    const asking: TextMeasurer = {
      width(text) {
        asked += text.length;
        return text.length;
      },
    };
    const cost = (length: number) => {
      asked = 0;
      for (const text of ['x', 'ab ', '富', '-', '。', '5–'])
        wrapText(text.repeat(length), { font, measurer: asking, room: 40 });
      return asked;
    };
    expect(cost(40_000) / cost(10_000)).toBeLessThan(5);
  });
});

describe('wrapping a sequence of texts', () => {
  const sequence = (texts: readonly string[], room: number) =>
    wrapSequence(texts, ' · ', { font, measurer: counting, room }).map((line) => line.text);

  it('puts them on one line with a sign between them', () => {
    expect(sequence(['niche', 'payer'], 20)).toEqual(['niche · payer']);
  });

  it('breaks between texts rather than within one, where that takes no more lines', () => {
    expect(sequence(['niche', 'payer', 'expects a person'], 17)).toEqual(['niche · payer', 'expects a person']);
  });

  it('breaks within a text where that saves a line of few', () => {
    expect(sequence(['a b c d e f', 'g h i j k l'], 14)).toEqual(['a b c d e f', 'g h i j k l']);
    expect(sequence(['niche', 'one two three four five'], 18)).toEqual(['niche · one two', 'three four five']);
  });
});
