import { describe, expect, it } from 'vitest';
import type { CanvasElement } from '../../src/model/canvas-model.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { allElements, expectRangesWithin, outlineOf } from './outline.ts';
import { examples, places, shortTexts } from './sample-texts.ts';

describe('the beginning of a canvas, however short', () => {
  const tryAt = (text: string, place: number) => {
    const beginning = text.slice(0, place);
    expectRangesWithin(beginning, readCanvas(beginning));
  };

  it.each(shortTexts)('is read at every place of %s', (_, text) => {
    for (let place = 0; place <= text.length; place += 1) tryAt(text, place);
  });

  it.each(examples)('is read throughout %s', (_, text) => {
    for (const place of places(text.length, 29)) tryAt(text, place);
  });
});

describe('a line that is half typed', () => {
  it.each(shortTexts)('costs its own element at most, at every place of %s', (_, text) => {
    for (const line of text.split('\n').keys()) {
      for (let length = 0; length < text.split('\n')[line]!.length; length += 1) cutLine(text, line, length);
    }
  });

  it.each(examples)('costs its own element at most, throughout %s', (_, text) => {
    const lines = text.split('\n');
    for (const [line, content] of lines.entries()) {
      for (const length of places(content.length, 29)) cutLine(text, line, length);
    }
  });
});

/** Cuts one line of a text after some characters and compares every element that does not stand on it. */
function cutLine(text: string, line: number, length: number): void {
  const whole = elementsOf(text);
  const lines = text.split('\n');
  const cut = lines.with(line, lines[line]!.slice(0, length)).join('\n');
  const model = readCanvas(cut);
  expectRangesWithin(cut, model);

  const isCut = ({ range }: CanvasElement) => range.start.line <= line && line <= range.end.line;
  const left = allElements(model).map(outlineOf);
  let from = 0;
  for (const element of whole) {
    if (isCut(element)) continue;
    const expected = outlineOf(element);
    const at = left.findIndex((outline, index) => index >= from && expected.every((said, i) => outline[i] === said));
    if (at < 0) expect.fail(`“${lines[line]!.slice(0, length)}” on line ${line + 1} loses ${expected.join(' · ')}`);
    from = at + 1;
  }
}

const read = new Map<string, readonly CanvasElement[]>();

function elementsOf(text: string): readonly CanvasElement[] {
  const known = read.get(text) ?? allElements(readCanvas(text));
  read.set(text, known);
  return known;
}
