import { type CanvasEdit, plainText } from '../../../src/edits/text-edit.ts';
import type { CanvasElement, CanvasModel, Link, Value } from '../../../src/model/canvas-model.ts';
import { comparePositions, type Position, type Range } from '../../../src/model/range.ts';
import { SourceText } from '../../../src/model/source-text.ts';

/** A place in a text as it is after some edits, which do not overlap. */
export function afterEdits(
  source: SourceText,
  after: SourceText,
  edits: readonly CanvasEdit[],
): (at: Position) => Position {
  const placed = edits.map(({ range, newText }) => ({
    end: source.offsetAt(range.end),
    start: source.offsetAt(range.start),
    growth: plainText(newText).length - (source.offsetAt(range.end) - source.offsetAt(range.start)),
  }));
  return (at) => {
    const offset = source.offsetAt(at);
    const shift = placed.filter(({ start, end }) => end <= offset && start < offset + (start === end ? 1 : 0));
    return after.positionAt(offset + shift.reduce((sum, { growth }) => sum + growth, 0));
  };
}

/** Edits that share a place. */
export function overlapping(source: SourceText, edits: readonly CanvasEdit[]): readonly CanvasEdit[] {
  const placed = edits
    .map((edit) => ({ edit, start: source.offsetAt(edit.range.start), end: source.offsetAt(edit.range.end) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return placed.flatMap(({ edit, start }, place) => {
    const before = placed[place - 1];
    if (!before) return [];
    const isTwiceAtOnce = before.start === start && before.end === before.start;
    return before.end > start || isTwiceAtOnce ? [edit] : [];
  });
}

/** Something that a canvas says at a place; `under` are the words that make it mean what it does. */
interface Saying {
  readonly range: Range;
  readonly says: string;
  readonly under?: readonly Range[];
}

/** Everything that a canvas says: what its elements are, how they are called, and every value that they state. */
function* said(canvas: CanvasModel): Iterable<Saying> {
  const elements = canvas.header ? [canvas.header, ...canvas.elements] : canvas.elements;
  for (const element of elements) {
    yield { range: element.keywordRange, says: `element ${element.keyword}` };
    if (element.idRange) yield { range: element.idRange, says: `id ${element.id}` };
    if (element.titleRange) yield { range: element.titleRange, says: `title ${element.title}` };
    for (const fact of element.facts) {
      if (!fact.row) continue;
      const under = [element.keywordRange, fact.keyRange];
      for (const value of fact.values) {
        yield { range: value.range, says: sayingOf(element, fact.key, value), under };
        for (const link of value.kind === 'answer' ? value.links : []) {
          yield { range: link.range, says: sayingOf(element, `${fact.key} answer`, link), under };
        }
      }
    }
  }
}

function sayingOf(element: CanvasElement, key: string, value: Value): string {
  const whose = `${element.keyword}.${key}`;
  switch (value.kind) {
    case 'link':
      return `${whose} ${linkOf(value)}`;
    case 'term':
      return `${whose} ${value.term?.id ?? value.word}`;
    case 'text':
      return `${whose} "${value.text}"`;
    case 'rated':
      return `${whose} ${value.id} ${value.level?.word} "${value.text?.text}"`;
    case 'answer':
      return `${whose} ${value.links.map(({ word }) => word).join()} "${value.text?.text}"`;
    case 'measure':
      return `${whose} ${value.source}`;
    case 'step':
      return `${whose} ${value.keyword ?? (value.link && linkOf(value.link))}`;
    default:
      return `${whose} ${value.source}`;
  }
}

/** A link with what it leads to; one that leads nowhere is its word alone, which what it will lead to is added to. */
function linkOf({ all, target, word }: Link): string {
  return all || !target ? word : `${word} → ${target.label}`;
}

/** What a canvas said outside of the edits and of the mistake, and the changed one does not say at the same place. */
export function lostFacts(
  before: CanvasModel,
  source: SourceText,
  after: CanvasModel,
  { edits, mistake, changed }: { edits: readonly CanvasEdit[]; mistake: Range; changed: string },
): readonly string[] {
  const text = new SourceText(changed);
  const move = afterEdits(source, text, edits);
  const covers = before.problems.flatMap((problem) =>
    problem.covers && meet(problem.range, mistake) ? [problem.covers] : [],
  );
  const changes = [mistake, ...covers, ...edits.map(({ range }) => range)];
  const now = new Map<string, string[]>();
  for (const { range, says } of said(after)) now.set(placeOf(range), [...(now.get(placeOf(range)) ?? []), says]);
  return [...said(before)].flatMap(({ range, says, under = [] }) => {
    if ([range, ...under].some((place) => changes.some((change) => meet(change, place)))) return [];
    const start = move(range.start);
    const length = source.offsetAt(range.end) - source.offsetAt(range.start);
    const place = placeOf({ start, end: text.positionAt(text.offsetAt(start) + length) });
    // An answer that is an id alone, and the id, stand in one place.
    const found = now.get(place) ?? [];
    const isKept = found.some((saying) => saying === says || saying.startsWith(`${says} → `));
    return isKept ? [] : [`${says} became ${found}`];
  });
}

const placeOf = ({ start, end }: Range) => `${start.line}:${start.character}-${end.line}:${end.character}`;

/** Whether two ranges share a letter, or one that is empty stands inside of the other. */
function meet(a: Range, b: Range): boolean {
  return comparePositions(a.start, b.end) < 0 && comparePositions(b.start, a.end) < 0;
}
