import type { CanvasElement, Fact, Value } from '../../model/canvas-model.ts';
import type { Position, Range } from '../../model/range.ts';
import type { SourceText } from '../../model/source-text.ts';
import { factsOf } from '../../model/values.ts';
import type { FixEdit, NewText } from './fix.ts';

/** The column at which values begin where no other fact shows one. */
const VALUE_COLUMN = 10;
const INDENT = '  ';

/** Replaces what stands in a range. */
export function replace(range: Range, newText: string | NewText): FixEdit {
  return { range, newText: typeof newText === 'string' ? [newText] : newText };
}

/** Inserts at a position. */
export function insert(at: Position, newText: string | NewText): FixEdit {
  return replace({ start: at, end: at }, newText);
}

/**
 * States a property of an element: as one more value where it takes several and states some already, else as a fact
 * of its own on the line, or at the place, where the element's last fact ends.
 */
export function stateFact(source: SourceText, element: CanvasElement, key: string, value: NewText): FixEdit {
  const last = factsOf(element, key).at(-1);
  const lastValue = last?.values.at(-1);
  if (last && lastValue && last.row?.single === false) return insert(lastValue.range.end, [', ', ...value]);
  if (last && !lastValue) return insert(last.keyRange.end, [gap(element, key), ...value]);
  return addFact(source, element, key, value);
}

function addFact(source: SourceText, element: CanvasElement, key: string, value: NewText): FixEdit {
  const { start, end } = element.range;
  const closing: Position = { line: end.line, character: end.character - 1 };
  const isClosed = source.slice({ start: closing, end }) === '}';
  if (!isClosed) return addToOpenElement(source, element, key, value);
  const before = source.slice({ start, end: closing });
  if (start.line === end.line) {
    const space = /\s$/.test(before) ? '' : ' ';
    const separator = element.facts.length > 0 && space === '' ? ' ' : space;
    return insert(closing, [`${separator}${key} `, ...value, ' ']);
  }
  const indent = `${source.indentation(start.line)}${INDENT}`;
  const fact: NewText = [gapAfter(indent, key, element), ...value];
  const standsAlone = source.line(end.line).slice(0, closing.character).trim() === '';
  return standsAlone
    ? insert({ line: end.line, character: 0 }, [...fact, source.lineEnd])
    : insert(closing, [source.lineEnd, ...fact, source.lineEnd]);
}

/** An element whose facts have no braces yet gets them; one whose braces are not closed gets the fact at its end. */
function addToOpenElement(source: SourceText, element: CanvasElement, key: string, value: NewText): FixEdit {
  const { end } = element.range;
  const isOpen = element.facts.length > 0 || source.slice(element.range).trimEnd().endsWith('{');
  if (!isOpen) return insert(end, [` { ${key} `, ...value, ' }']);
  const indent = `${source.indentation(element.range.start.line)}${INDENT}`;
  return insert(end, [source.lineEnd, gapAfter(indent, key, element), ...value]);
}

function gapAfter(indent: string, key: string, element: CanvasElement): string {
  return `${indent}${key}${gap(element, key)}`;
}

/** The spaces between a property's word and its value, so that it stands under those of the other facts. */
function gap(element: CanvasElement, key: string): string {
  if (element.range.start.line === element.range.end.line) return ' ';
  const widths = element.facts.flatMap(({ keyRange, values: [first] }) =>
    first && first.range.start.line === keyRange.start.line
      ? [first.range.start.character - keyRange.start.character]
      : [],
  );
  const width = widths.length > 0 ? Math.max(...widths) : VALUE_COLUMN;
  return ' '.repeat(Math.max(1, width - key.length));
}

/** Takes a fact out, with its line where it has one to itself. */
export function removeFact(source: SourceText, fact: Fact): FixEdit {
  return replace(removalOf(source, fact.range), '');
}

/** Takes one value out of a fact, with the comma beside it; the whole fact where it is the only one. */
export function removeValue(source: SourceText, fact: Fact, value: Value): FixEdit {
  const place = fact.values.indexOf(value);
  const before = fact.values[place - 1];
  const after = fact.values[place + 1];
  if (before) return replace({ start: before.range.end, end: value.range.end }, '');
  if (after) return replace({ start: value.range.start, end: after.range.start }, '');
  return removeFact(source, fact);
}

/** The stretch to take out so that no empty line and no double space is left. */
export function removalOf(source: SourceText, { start, end }: Range): Range {
  const before = source.line(start.line).slice(0, start.character);
  const after = source.line(end.line).slice(end.character);
  if (before.trim() === '' && after.trim() === '') {
    const isLast = end.line + 1 >= source.lineCount;
    return isLast
      ? { start: { line: start.line, character: 0 }, end }
      : { start: { line: start.line, character: 0 }, end: { line: end.line + 1, character: 0 } };
  }
  const leading = before.length - before.trimEnd().length;
  return { start: { line: start.line, character: start.character - leading }, end };
}
