import type { SelectionRange } from 'vscode-languageserver-types';
import type { CanvasModel, Fact, Value } from '../../model/canvas-model.ts';
import { comparePositions, contains, type Position, type Range } from '../../model/range.ts';
import type { SourceText } from '../../model/source-text.ts';
import { insideQuotes } from '../inside-quotes.ts';

/** What a word is made of, also inside of a text. */
const WORD = /[\p{L}\p{M}\p{Nd}_-]+/gu;

/**
 * What a selection grows to from a position, step by step: the word, what the quotation marks hold, the value, the list
 * that it stands in, the fact, all facts of the element, the element, the whole text.
 */
export function selectionRange(canvas: CanvasModel, source: SourceText, position: Position): SelectionRange {
  const whole: Range = { start: { line: 0, character: 0 }, end: source.end };
  const steps = [...wordAt(source, position), ...commentAt(canvas, position), ...insideElement(canvas, position)];
  const here = steps.filter((range) => contains(range, position));
  let outer: SelectionRange = { range: whole };
  // From the outside in: each step is kept that lies within the one kept before it, and is smaller.
  for (const range of here.reverse()) {
    if (holds(outer.range, range) && !holds(range, outer.range)) outer = { range, parent: outer };
  }
  return outer;
}

function wordAt(source: SourceText, { line, character }: Position): readonly Range[] {
  for (const { index, 0: word } of source.line(line).matchAll(WORD)) {
    const end = index + word.length;
    if (index <= character && character <= end) {
      return [{ start: { line, character: index }, end: { line, character: end } }];
    }
  }
  return [];
}

function commentAt({ comments }: CanvasModel, position: Position): readonly Range[] {
  const comment = comments.find(({ range }) => contains(range, position));
  return comment ? [comment.range] : [];
}

/** From the inside out. */
function insideElement(canvas: CanvasModel, position: Position): readonly Range[] {
  const all = canvas.header ? [canvas.header, ...canvas.elements] : canvas.elements;
  const element = all.find(({ range }) => contains(range, position));
  if (!element) return [];
  const { facts, idRange, titleRange, range } = element;
  const fact = facts.find((stated) => contains(stated.range, position));
  const title = titleRange ? [insideQuotes(titleRange), titleRange] : [];
  return [...(fact ? insideFact(fact, position) : [...title, ...(idRange ? [idRange] : [])]), ...span(facts), range];
}

function insideFact({ values, keyRange, range }: Fact, position: Position): readonly Range[] {
  const value = values.find((stated) => contains(stated.range, position));
  return [...(value ? [...insideValue(value), value.range] : [keyRange]), ...span(values), range];
}

function insideValue(value: Value): readonly Range[] {
  switch (value.kind) {
    case 'text':
      return [insideQuotes(value.range)];
    case 'rated':
    case 'answer': {
      const words = value.kind === 'answer' ? value.links.map((link) => link.range) : [];
      const text = value.text ? [insideQuotes(value.text.range), value.text.range] : [];
      return [...words, ...text];
    }
    default:
      return [];
  }
}

/** From the first of several things to the last. */
function span(things: readonly { readonly range: Range }[]): readonly Range[] {
  const [first, last] = [things[0], things.at(-1)];
  return first && last ? [{ start: first.range.start, end: last.range.end }] : [];
}

function holds(outer: Range, inner: Range): boolean {
  return comparePositions(outer.start, inner.start) <= 0 && comparePositions(inner.end, outer.end) <= 0;
}
