import { expect } from 'vitest';
import type { CanvasElement, CanvasModel, Value } from '../../src/model/canvas-model.ts';
import { comparePositions, type Range } from '../../src/model/range.ts';

/** What an element says, without its places: one line for its id, one for its title, one for each fact. */
export function outlineOf(element: CanvasElement): readonly string[] {
  return [
    `${element.keyword} ${element.id ?? ''}`,
    ...(element.title === undefined ? [] : [JSON.stringify(element.title)]),
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

/**
 * The first element that a change on one line has cost another line: one that does not stand on it and is no longer in
 * the changed model with its id, its title and all its facts. It may have gained some of a neighbour's.
 */
export function lostElement(whole: readonly CanvasElement[], changed: CanvasModel, line: number): string | undefined {
  const left = allElements(changed).map(outlineOf);
  let from = 0;
  for (const element of whole) {
    if (element.range.start.line <= line && line <= element.range.end.line) continue;
    const said = outlineOf(element);
    const at = left.findIndex((outline, index) => index >= from && saysAll(outline, said));
    if (at < 0) return said.join(' · ');
    from = at + 1;
  }
  return undefined;
}

/** Whether an outline has these lines in this order, its first line first. */
function saysAll(outline: readonly string[], said: readonly string[]): boolean {
  if (outline[0] !== said[0]) return false;
  let at = 0;
  for (const line of outline) if (line === said[at]) at += 1;
  return at === said.length;
}

/** Fails where a range of the model, or of what is found in it, is not in the text that the model was read from. */
export function expectRangesWithin(text: string, model: CanvasModel, findings: readonly { range: Range }[]): void {
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
