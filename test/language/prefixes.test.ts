import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import { allElements, expectRangesWithin, lostElement } from './outline.ts';
import { examples, places, shortTexts } from './sample-texts.ts';

const catalogue = catalogueOf('en');

describe('the beginning of a canvas, however short', () => {
  const tryAt = (text: string, place: number) => {
    const beginning = text.slice(0, place);
    const model = readCanvas(beginning);
    expectRangesWithin(beginning, model, check(model, { catalogue }));
  };

  it.each(shortTexts)('is read and checked at every place of %s', (_, text) => {
    for (let place = 0; place <= text.length; place += 1) tryAt(text, place);
  });

  it.each(examples)('is read and checked throughout %s', (_, text) => {
    for (const place of places(text.length, 97)) tryAt(text, place);
  });
});

describe('a line that is half typed', () => {
  const cutAt = (text: string) => {
    const whole = allElements(readCanvas(text));
    const lines = text.split('\n');
    return (line: number, length: number) => {
      const half = lines[line]!.slice(0, length);
      const cut = lines.with(line, half).join('\n');
      const model = readCanvas(cut);
      expectRangesWithin(cut, model, model.problems);
      const lost = lostElement(whole, model, line);
      if (lost) expect.fail(`“${half}” on line ${line + 1} loses ${lost}`);
    };
  };

  it.each(shortTexts)('costs its own element at most, at every place of %s', (_, text) => {
    const cut = cutAt(text);
    for (const [line, { length }] of text.split('\n').entries()) {
      for (let place = 0; place < length; place += 1) cut(line, place);
    }
  });

  it.each(examples)('costs its own element at most, throughout %s', (_, text) => {
    const cut = cutAt(text);
    for (const [line, { length }] of text.split('\n').entries()) {
      for (const place of places(length, 97, line * 13)) cut(line, place);
    }
  });
});
