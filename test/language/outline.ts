import { expect } from 'vitest';
import type { CanvasElement, CanvasModel, Value } from '../../src/model/canvas-model.ts';
import { comparePositions, type Range } from '../../src/model/range.ts';

/** What an element says, without its places: one line for its name, then one for each fact. */
export function outlineOf(element: CanvasElement): readonly string[] {
  return [
    `${element.keyword} ${element.id ?? ''} ${JSON.stringify(element.title)}`,
    ...element.facts.map(({ key, values }) => `${key} ${values.map(sayValue).join(', ')}`),
  ];
}

function sayValue(value: Value): string {
  switch (value.kind) {
    case 'link':
    case 'term':
      return value.word;
    case 'text':
      return JSON.stringify(value.text);
    case 'rated':
      return [value.id, value.level?.word, value.text && JSON.stringify(value.text.text)].join(' ');
    case 'answer':
      return `${value.links.map(({ word }) => word).join(' ')} ${JSON.stringify(value.text?.text)}`;
    case 'measure':
    case 'unreadable':
      return value.source;
    case 'step':
      return value.keyword ?? value.link?.word ?? '';
  }
}

/** Every element, the header first. */
export function allElements({ header, elements }: CanvasModel): readonly CanvasElement[] {
  return header ? [header, ...elements] : elements;
}

/** Fails where a range of the model, or of one of its problems, is not in the text that the model was read from. */
export function expectRangesWithin(text: string, model: CanvasModel, findings: readonly { range: Range }[] = []): void {
  const lines = text.split(/\r\n|\n|\r/);
  const isWithin = ({ start, end }: Range) =>
    comparePositions(start, end) <= 0 &&
    [start, end].every(({ line, character }) => {
      const length = lines[line]?.length;
      return length !== undefined && character >= 0 && character <= length;
    });
  const ranges = [
    ...findings.map(({ range }) => range),
    ...model.problems.map(({ range }) => range),
    ...model.comments.map(({ range }) => range),
    ...allElements(model).flatMap((element) => [
      element.range,
      element.nameRange,
      element.keywordRange,
      ...element.facts.flatMap((fact) => [fact.range, fact.keyRange, ...fact.values.map((value) => value.range)]),
    ]),
  ];
  const outside = ranges.find((range) => !isWithin(range));
  if (outside) expect.fail(`${JSON.stringify(outside)} is not within ${JSON.stringify(text.slice(-200))}`);
}
