import type { CanvasElement, CanvasModel, Comment, Fact, Value } from '../model/canvas-model.ts';
import { comparePositions, type Position, type Range } from '../model/range.ts';
import type { SourceText } from '../model/source-text.ts';
import { factsOf } from '../model/values.ts';
import { propertiesOf } from '../taxonomy/properties.ts';
import type { CanvasEdit, NewText } from './text-edit.ts';

/** The column at which values begin where no other fact shows one. */
const VALUE_COLUMN = 10;
const INDENT = '  ';

/** A text and the canvas that was read from it. */
export interface TextSite {
  readonly canvas: CanvasModel;
  readonly source: SourceText;
}

/** A fact that is to be stated. */
export interface NewFact {
  readonly key: string;
  readonly value: NewText;
}

/** Replaces what stands in a range. */
export function replace(range: Range, newText: string | NewText): CanvasEdit {
  return { range, newText: typeof newText === 'string' ? [newText] : newText };
}

/** Inserts at a position. */
export function insert(at: Position, newText: string | NewText): CanvasEdit {
  return replace({ start: at, end: at }, newText);
}

/**
 * States a property of an element: as one more value where it takes several and states some already, else as a fact
 * of its own on the line, or at the place, where the element's last fact ends.
 */
export function stateFact(source: SourceText, element: CanvasElement, key: string, value: NewText): CanvasEdit {
  const last = factsOf(element, key).at(-1);
  const lastValue = last?.values.at(-1);
  if (last && lastValue && last.row?.single === false) return insert(lastValue.range.end, [', ', ...value]);
  if (last && !lastValue) return insert(last.keyRange.end, [gap(element, key), ...value]);
  return addFacts(source, element, [{ key, value }]);
}

/** States a property that takes one value: in place of what it states now, else as a fact of its own. */
export function setFact(source: SourceText, element: CanvasElement, key: string, value: NewText): CanvasEdit {
  const [fact] = factsOf(element, key);
  const first = fact?.values[0];
  const last = fact?.values.at(-1);
  if (!first || !last) return stateFact(source, element, key, value);
  return replace({ start: first.range.start, end: last.range.end }, value);
}

/** Replaces a property's word, and keeps its value where it stands as far as there is room. */
export function replaceKey(source: SourceText, keyRange: Range, key: string): CanvasEdit {
  const { end } = keyRange;
  const space = /^ */.exec(source.line(end.line).slice(end.character))?.[0].length ?? 0;
  if (space < 2) return replace(keyRange, key);
  const wanted = end.character + space - keyRange.start.character - key.length;
  const range = { start: keyRange.start, end: { line: end.line, character: end.character + space } };
  return replace(range, `${key}${' '.repeat(Math.max(1, wanted))}`);
}

/** States several facts that an element does not state yet, in one place: where the order of properties puts the first. */
export function addFacts(source: SourceText, element: CanvasElement, facts: readonly NewFact[]): CanvasEdit {
  const next = factAfter(source, element, facts[0]?.key ?? '');
  if (next) {
    const { start } = next.range;
    const written = facts.map(({ key, value }): NewText => [`${key}${gap(element, key)}`, ...value]);
    if (element.range.start.line === element.range.end.line) {
      return insert(
        start,
        written.flatMap((fact) => [...fact, '  ']),
      );
    }
    const indent = source.indentation(start.line);
    return insert(
      { line: start.line, character: 0 },
      written.flatMap((fact) => [indent, ...fact, source.lineEnd]),
    );
  }
  return placeFacts(
    source,
    element,
    facts.map(({ key, value }) => [`${key}${gap(element, key)}`, ...value]),
  );
}

/**
 * The fact that a new one comes before, by the order of properties; undefined where it comes last. Over several lines it
 * has a line to itself, with no comment above it that would be parted from it.
 */
function factAfter(source: SourceText, element: CanvasElement, key: string): Fact | undefined {
  const order = [...propertiesOf(element.keyword).keys()];
  const own = order.indexOf(key);
  const next = element.facts.find((fact) => order.indexOf(fact.key) > own);
  if (own < 0 || !next) return undefined;
  const { line, character } = next.range.start;
  if (element.range.start.line === element.range.end.line) return next;
  const isAtStart = source.line(line).slice(0, character).trim() === '';
  const above = line === 0 ? '' : source.line(line - 1);
  return isAtStart && !/\/\/|\*\//.test(above) && line > element.range.start.line ? next : undefined;
}

/** States a fact as it is written elsewhere, its word included. */
export function addRawFact(source: SourceText, element: CanvasElement, fact: string): CanvasEdit {
  return placeFacts(source, element, [[fact]]);
}

/** Puts facts as they are written, their words included, at the end of an element's others; one without braces gets them. */
export function placeFacts(source: SourceText, element: CanvasElement, facts: readonly NewText[]): CanvasEdit {
  const { start, end } = element.range;
  const closing: Position = { line: end.line, character: end.character - 1 };
  const isClosed = source.slice({ start: closing, end }) === '}';
  const inline = facts.flatMap((fact, index): NewText => (index === 0 ? fact : ['  ', ...fact]));
  if (!isClosed && element.facts.length === 0) return insert(end, [' { ', ...inline, ' }']);
  if (isClosed && start.line === end.line) {
    const space = /\s$/.test(source.slice({ start, end: closing })) ? '' : ' ';
    return insert(closing, [element.facts.length > 0 ? `${space} ` : space, ...inline, ' ']);
  }
  const indent = `${source.indentation(start.line)}${INDENT}`;
  const lines = facts.flatMap((fact): NewText => [indent, ...fact, source.lineEnd]);
  if (!isClosed) return insert(end, [source.lineEnd, ...lines.slice(0, -1)]);
  const standsAlone = source.line(end.line).slice(0, closing.character).trim() === '';
  return standsAlone ? insert({ line: end.line, character: 0 }, lines) : insert(closing, [source.lineEnd, ...lines]);
}

/** A fact as it is written in an element: its value stands under those of the other facts. */
export function factLine(element: CanvasElement, key: string, value: string): string {
  return `${key}${gap(element, key)}${value}`;
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

/** As much space behind another word as lets the values of a fact stand where they stand. */
export function spaceBehind(source: SourceText, key: string, { key: own, keyRange, values: [first] }: Fact): string {
  const between = first ? source.slice({ start: keyRange.end, end: first.range.start }) : '';
  return /^ {2,}$/.test(between) ? ' '.repeat(Math.max(1, between.length + own.length - key.length)) : ' ';
}

/** Takes a fact out, with its line where it has one to itself; comments within it stay. */
export function removeFact({ canvas, source }: TextSite, fact: Fact): readonly CanvasEdit[] {
  return removeRange({ canvas, source }, fact.range);
}

/** Says something else in place of a fact; comments within it stay, behind that. */
export function replaceFact(
  site: TextSite,
  { range }: Fact,
  say: (words: string) => string | NewText,
): readonly CanvasEdit[] {
  const pieces = removeRange(site, range);
  // A single piece is the fact with the white space beside it.
  const [first, ...rest] = pieces.length > 1 ? pieces : [replace(range, '')];
  const words = [first!, ...rest].map((piece) => site.source.slice(piece.range)).join(' ');
  return [replace(first!.range, say(words)), ...rest];
}

/** Takes one value out of a fact, with the comma beside it; the whole fact where it is the only one. */
export function removeValue({ canvas, source }: TextSite, fact: Fact, value: Value): readonly CanvasEdit[] {
  const place = fact.values.indexOf(value);
  const before = fact.values[place - 1];
  const after = fact.values[place + 1];
  const cut = (start: Position, end: Position) => cutAround(canvas.comments, source, { start, end });
  if (before) return cut(before.range.end, value.range.end);
  if (after) {
    const { line, character } = value.range.start;
    // What stands right before it would be joined with the next one.
    const isApart = /^$|\s$/.test(source.line(line).slice(0, character));
    return isApart ? cut(value.range.start, after.range.start) : cut(value.range.start, value.range.end);
  }
  return removeFact({ canvas, source }, fact);
}

/** Takes all but some values out of a fact, with the commas beside them; the whole fact where none is kept. */
export function keepValues(site: TextSite, fact: Fact, kept: ReadonlySet<Value>): readonly CanvasEdit[] {
  const first = fact.values.findIndex((value) => kept.has(value));
  if (first < 0) return removeFact(site, fact);
  return fact.values.flatMap((value, place) => {
    if (kept.has(value)) return [];
    const start = place < first ? value.range.start : fact.values[place - 1]!.range.end;
    const end = place < first ? fact.values[place + 1]!.range.start : value.range.end;
    return cutAround(site.canvas.comments, site.source, { start, end });
  });
}

/** Takes out what stands in a range, so that no empty line and no double space is left; comments within it stay. */
export function removeRange({ canvas, source }: TextSite, range: Range): readonly CanvasEdit[] {
  const pieces = cutAround(canvas.comments, source, range);
  return pieces.length === 1 && comparePositions(pieces[0]!.range.end, range.end) === 0
    ? [replace(removalOf(source, range), '')]
    : pieces;
}

/** Cuts a range out of a text but for its comments, with the white space before and after each. */
function cutAround(comments: readonly Comment[], source: SourceText, { start, end }: Range): readonly CanvasEdit[] {
  const kept = comments.filter(
    ({ range }) => comparePositions(start, range.start) <= 0 && comparePositions(range.end, end) <= 0,
  );
  if (kept.length === 0) return [replace({ start, end }, '')];
  const bounds = [start, ...kept.flatMap(({ range }) => [range.start, range.end]), end];
  return bounds.flatMap((from, place) => {
    const to = bounds[place + 1];
    if (place % 2 === 1 || !to) return [];
    const text = source.slice({ start: from, end: to });
    const core = text.trim();
    if (core === '') return [];
    const offset = source.offsetAt(from) + text.indexOf(core);
    const range = { start: source.positionAt(offset), end: source.positionAt(offset + core.length) };
    return [replace(standsAlone(source, range) ? removalOf(source, range) : range, '')];
  });
}

/** Whether nothing stands beside a range on its lines. */
function standsAlone(source: SourceText, { start, end }: Range): boolean {
  return (
    `${source.line(start.line).slice(0, start.character)}${source.line(end.line).slice(end.character)}`.trim() === ''
  );
}

/** The stretch to take out so that no empty line and no double space is left. */
export function removalOf(source: SourceText, { start, end }: Range): Range {
  const before = source.line(start.line).slice(0, start.character);
  const after = source.line(end.line).slice(end.character);
  // Behind an opening brace the next fact comes up.
  const isFirst = /\{\s+$/.test(before) && after.trim() !== '';
  if (before.trim() !== '' && !isFirst) {
    const leading = before.length - before.trimEnd().length;
    return { start: { line: start.line, character: start.character - leading }, end };
  }
  if (after.trim() !== '') {
    const trailing = after.length - after.trimStart().length;
    return { start, end: { line: end.line, character: end.character + trailing } };
  }
  const isLast = end.line + 1 >= source.lineCount;
  return {
    start: { line: start.line, character: 0 },
    end: isLast ? end : { line: end.line + 1, character: 0 },
  };
}
