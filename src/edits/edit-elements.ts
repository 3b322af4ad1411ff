import type { CanvasElement, CanvasModel } from '../model/canvas-model.ts';
import type { Position } from '../model/range.ts';
import type { SourceText } from '../model/source-text.ts';
import { ELEMENT_KEYWORDS, type ElementKeyword } from '../taxonomy/elements.ts';
import { insert, type NewFact, type TextSite } from './edit-facts.ts';
import type { CanvasEdit, NewText } from './text-edit.ts';

/** An element that is to be created. */
export interface NewElement {
  readonly keyword: ElementKeyword;
  /** Left out where nothing needs to refer to it. */
  readonly id?: string;
  readonly title: NewText;
  readonly facts?: readonly NewFact[];
}

/** Creates an element in its block: behind the last of its kind, else where canvas order puts it. */
export function addElement({ canvas, source }: TextSite, { keyword, id, title, facts = [] }: NewElement): CanvasEdit {
  const head: NewText = [keyword, id === undefined ? '' : ` ${id}`, ' "', ...title, '"'];
  const isShort = facts.length < 2;
  const { lineEnd } = source;
  const width = Math.max(...facts.map(({ key }) => key.length), 0) + 2;
  const body = facts.flatMap(
    ({ key, value }): NewText =>
      isShort ? [` { ${key} `, ...value, ' }'] : [`${lineEnd}  ${key.padEnd(width)}`, ...value],
  );
  const text = isShort ? [...head, ...body] : [...head, ' {', ...body, `${lineEnd}}`];
  const after = elementBefore(canvas, keyword);
  if (!after) return insert(source.end, [source.text.trim() === '' ? '' : lineEnd, ...text, lineEnd]);
  const at = endOfLine(source, after.range.end);
  const isPacked = isShort && after.keyword === keyword && after.range.start.line === after.range.end.line;
  const next = at.line + 1 < source.lineCount && source.line(at.line + 1).trim() !== '';
  return insert(at, [isPacked ? lineEnd : `${lineEnd}${lineEnd}`, ...text, next && !isPacked ? lineEnd : '']);
}

/** What a new element comes after: the last of its kind, else the last of what canvas order puts before it. */
function elementBefore(canvas: CanvasModel, keyword: ElementKeyword): CanvasElement | undefined {
  const own = ELEMENT_KEYWORDS.indexOf(keyword);
  for (let rank = own; rank > 0; rank -= 1) {
    const last = canvas.byKeyword.get(ELEMENT_KEYWORDS[rank]!)?.at(-1);
    if (last) return last;
  }
  return canvas.header ?? canvas.elements.at(-1);
}

/** The end of a line, behind a comment that stands there; the position itself where something else follows. */
export function endOfLine(source: SourceText, at: Position): Position {
  const rest = source.line(at.line).slice(at.character);
  return /^\s*(?:\/\/.*)?$/.test(rest) ? { line: at.line, character: at.character + rest.length } : at;
}
