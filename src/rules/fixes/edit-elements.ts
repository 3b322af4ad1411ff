import type { CanvasElement, CanvasModel } from '../../model/canvas-model.ts';
import type { Position } from '../../model/range.ts';
import type { SourceText } from '../../model/source-text.ts';
import { ELEMENT_KEYWORDS, type ElementKeyword } from '../../taxonomy/elements.ts';
import { isReserved } from '../../taxonomy/reserved-words.ts';
import { insert } from './edit-facts.ts';
import type { FixEdit, NewText } from './fix.ts';

/** A fact of an element that is to be created. */
export interface NewFact {
  readonly key: string;
  readonly value: NewText;
}

/** The longest id that is made of a title, in letters. */
const LONGEST_ID = 24;

/** A title as an id: its first words in small letters, joined by hyphens; free in this canvas and not reserved. */
export function freshId(canvas: CanvasModel, title: string, keyword: ElementKeyword): string {
  const words =
    title
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? [];
  let id = '';
  for (const word of words) {
    if (id !== '' && id.length + word.length >= LONGEST_ID) break;
    id = id === '' ? word.slice(0, LONGEST_ID) : `${id}-${word}`;
  }
  if (!/^\p{L}/u.test(id)) id = id === '' ? keyword : `${keyword}-${id}`;
  const isFree = (candidate: string) => !canvas.byId.has(candidate) && !isReserved(candidate);
  if (isFree(id)) return id;
  for (let number = 1; ; number += 1) if (isFree(`${id}-${number}`)) return `${id}-${number}`;
}

/** The id by which an element can be referred to, and the edit that gives it one where it has none. */
export function idOf(canvas: CanvasModel, element: CanvasElement): { id: string; edits: readonly FixEdit[] } {
  if (element.id !== undefined) return { id: element.id, edits: [] };
  const id = freshId(canvas, element.title ?? '', element.keyword);
  return { id, edits: [insert(element.keywordRange.end, ` ${id}`)] };
}

/** Creates an element in its block: behind the last of its kind, else where canvas order puts it. */
export function addElement(
  source: SourceText,
  canvas: CanvasModel,
  keyword: ElementKeyword,
  id: string | undefined,
  title: NewText,
  facts: readonly NewFact[],
): FixEdit {
  const width = Math.max(...facts.map(({ key }) => key.length), 8) + 2;
  const lines = facts.map(({ key, value }): NewText => [`  ${key.padEnd(width)}`, ...value, source.lineEnd]);
  const head: NewText = [keyword, id === undefined ? '' : ` ${id}`, ' "', ...title, '"'];
  const body: NewText = facts.length === 0 ? [] : [` {${source.lineEnd}`, ...lines.flat(), '}'];
  const { at, before, after } = placeFor(source, canvas, keyword);
  return insert(at, [before, ...head, ...body, after]);
}

interface Place {
  readonly at: Position;
  /** What parts the new element from what stands before and after it. */
  readonly before: string;
  readonly after: string;
}

function placeFor(source: SourceText, canvas: CanvasModel, keyword: ElementKeyword): Place {
  const blank = `${source.lineEnd}${source.lineEnd}`;
  const rank = (element: CanvasElement) => ELEMENT_KEYWORDS.indexOf(element.keyword);
  const own = ELEMENT_KEYWORDS.indexOf(keyword);
  const last = canvas.byKeyword.get(keyword)?.at(-1);
  if (last) return { at: endOfLine(source, last.range.end), before: blank, after: '' };
  const earlier = canvas.elements.findLast((element) => rank(element) < own) ?? canvas.elements.at(-1) ?? canvas.header;
  if (earlier) return { at: endOfLine(source, earlier.range.end), before: blank, after: '' };
  const isEmpty = source.text.trim() === '';
  return { at: source.end, before: isEmpty ? '' : blank, after: source.lineEnd };
}

/** The end of a line, behind a comment that stands there; the position itself where something else follows. */
function endOfLine(source: SourceText, at: Position): Position {
  const rest = source.line(at.line).slice(at.character);
  return /^\s*(?:\/\/.*)?$/.test(rest) ? { line: at.line, character: at.character + rest.length } : at;
}
