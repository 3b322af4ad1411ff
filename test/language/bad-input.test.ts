import { describe, expect, it } from 'vitest';
import { LARGEST_TEXT } from '../../src/language/lexer.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import type { CanvasModel } from '../../src/model/canvas-model.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { allElements, expectRangesWithin, lostElement, outlineOf } from './outline.ts';
import { examples, places, shortTexts } from './sample-texts.ts';

const catalogue = catalogueOf('en');

/** Reads and checks a text; every place that comes out of it is in it. */
function readAndCheck(text: string): { readonly model: CanvasModel; readonly codes: readonly string[] } {
  const model = readCanvas(text);
  const findings = check(model, { catalogue });
  expectRangesWithin(text, model, findings);
  return { model, codes: findings.map(({ code }) => code) };
}

const outlinesOf = (text: string) => allElements(readCanvas(text)).map(outlineOf);

describe('a text with', () => {
  it.each([
    ['nothing in it', ''],
    ['a byte order mark alone', '\ufeff'],
    ['white space alone', ' \t\r\n\u00a0\u2028\u3000'],
    ['one comment', '// x'],
    ['one long comment', '/* x\n*/'],
  ])('%s is an empty canvas', (_, text) => {
    const { model, codes } = readAndCheck(text);
    expect(allElements(model)).toEqual([]);
    expect(codes).toEqual([]);
  });

  it.each([...shortTexts, ...examples])('other line breaks, or a byte order mark, says the same: %s', (_, text) => {
    const outlines = outlinesOf(text);
    expect(outlinesOf(text.replaceAll('\n', '\r\n'))).toEqual(outlines);
    expect(outlinesOf(text.replaceAll('\n', '\r'))).toEqual(outlines);
    expect(outlinesOf(`\ufeff${text}`)).toEqual(outlines);
  });

  it.each([
    ['NUL', '\0'],
    ['a replacement character', '\ufffd'],
    ['a high surrogate alone', '\ud83d'],
    ['a low surrogate alone', '\ude00'],
    ['an escape', '\u001b'],
    ['half a title and an element', '"x\n'],
  ])('%s anywhere keeps every element of another line', (_, sign) => {
    for (const [, text] of shortTexts) everywhere(text, 29, (place) => text.slice(0, place) + sign + text.slice(place));
  });

  it.each([
    ['one word', 'x'.repeat(LARGEST_TEXT)],
    ['one word beyond the basic plane', '𝒜'.repeat(LARGEST_TEXT / 2)],
    ['one number', '1,'.repeat(LARGEST_TEXT / 2)],
    ['one title', `segment a "${'x'.repeat(LARGEST_TEXT - 12)}"`],
    ['one title full of escapes', `segment a "${'\\"'.repeat(LARGEST_TEXT / 2 - 6)}"`],
    ['one title that is not closed', `segment a "${'x'.repeat(LARGEST_TEXT - 11)}`],
    ['one long text that is not closed', `segment a """${'x'.repeat(LARGEST_TEXT - 13)}`],
    ['one long text of blank lines', `segment a """${'\n'.repeat(1_000_000)}"""`],
    ['blank lines', '\n'.repeat(LARGEST_TEXT)],
    ['one comment', `/*${'x*'.repeat(4_000_000)}`],
    ['comments', '/**/'.repeat(100_000)],
    ['words on one line', 'segment a { with '.concat('word, '.repeat(50_000))],
    ['words that belong nowhere', 'word '.repeat(50_000)],
    ['unknown properties', `segment a {\n${'wrd x\n'.repeat(30_000)}}`],
    ['quotation marks', '"'.repeat(100_000)],
    ['typographic quotation marks', '“'.repeat(50_000)],
    ['odd signs', '; '.repeat(50_000)],
    ['braces, 1,000 deep', `segment a ${'{'.repeat(1000)}${'}'.repeat(1000)}`],
    ['braces, 50,000 deep', `segment a ${'{'.repeat(50_000)}`],
    ['comments in comments', `${'/* '.repeat(10_000)}${'*/ '.repeat(10_000)}`],
    ['20,000 notes', Array.from({ length: 20_000 }, (_, index) => `segment s${index} "S" { role payer }\n`).join('')],
    ['20,000 notes of one id', 'segment s "S" { pain p "P" }\n'.repeat(20_000)],
  ])('a great lot of %s is read', (_, text) => {
    expect(() => readAndCheck(text)).not.toThrow();
  });

  it('more than can be read has one finding and nothing else', () => {
    const { model, codes } = readAndCheck(`segment a "A"\n${'x'.repeat(LARGEST_TEXT)}`);
    expect(codes).toEqual(['file/too-large']);
    expect(allElements(model)).toEqual([]);
  });
});

describe('every element of another line is kept where, at any place,', () => {
  const texts = [...shortTexts, ...examples];
  const stepOf = (text: string) => (text.length < 3000 ? 11 : 211);

  it.each(texts)('a text, comment or brace is opened and not closed, in %s', (_, text) => {
    for (const sign of ['"', '{', '}', '/*', '"""']) {
      everywhere(text, stepOf(text), (place) => {
        const closes = { '/*': '*/', '"""': '"""' }[sign];
        // Where the text has an end for it further down, all up to there is taken for it, as it must be.
        if (closes && text.includes(closes, place)) return undefined;
        return text.slice(0, place) + sign + text.slice(place);
      });
    }
  });

  it.each(texts)('a quotation mark, brace or comma is missing, in %s', (_, text) => {
    const isSign = (place: number) => '"{},'.includes(text[place]!);
    const isOfLongText = (place: number) => text.slice(Math.max(0, place - 2), place + 3).includes('"""');
    everywhere(text, text.length < 3000 ? 1 : 5, (place) => {
      if (place === text.length || !isSign(place) || isOfLongText(place)) return undefined;
      return text.slice(0, place) + text.slice(place + 1);
    });
  });
});

/** Changes a text at some places and compares the elements of all other lines; `change` gives none to leave one out. */
function everywhere(text: string, step: number, change: (place: number) => string | undefined): void {
  const whole = allElements(readCanvas(text));
  for (const place of places(text.length, step)) {
    const changed = change(place);
    if (changed === undefined) continue;
    const model = readCanvas(changed);
    expectRangesWithin(changed, model, model.problems);
    const line = text.slice(0, place).split('\n').length - 1;
    const lost = lostElement(whole, model, line);
    if (lost) {
      const around = changed.slice(Math.max(0, place - 30), place + 30);
      expect.fail(`${JSON.stringify(around)} on line ${line + 1} loses ${lost}`);
    }
  }
}
