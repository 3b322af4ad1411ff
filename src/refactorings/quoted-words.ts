import { replace } from '../edits/edit-facts.ts';
import type { CanvasEdit } from '../edits/text-edit.ts';
import type { TextValue } from '../model/canvas-model.ts';
import { comparePositions, type Range } from '../model/range.ts';
import { readText } from '../model/read-text.ts';
import type { SourceText } from '../model/source-text.ts';

/** Words of a text, or all of it. */
export interface Words {
  /** What they say, escapes resolved. */
  readonly text: string;
  readonly isAll: boolean;
  /** Where they stand, without white space around them. */
  readonly range: Range;
}

/** The words of a text that are selected: all where nothing is. Undefined where no whole sign is selected. */
export function wordsAt(source: SourceText, { text, range }: TextValue, selection: Range): Words | undefined {
  const all = { text, isAll: true, range };
  if (comparePositions(selection.start, selection.end) === 0) return all;
  const [from, to] = insideOf(source, range);
  const start = Math.max(source.offsetAt(selection.start), from);
  const end = Math.min(source.offsetAt(selection.end), to);
  const raw = source.text.slice(start, Math.max(start, end));
  const core = raw.trim();
  if (!HAS_LETTER.test(core)) return undefined;
  const first = start + raw.indexOf(core);
  const last = first + core.length;
  const left = `${source.text.slice(from, first)}${source.text.slice(last, to)}`;
  if (!HAS_LETTER.test(left.replaceAll('\\n', ' '))) return all;
  const mark = source.text.slice(source.offsetAt(range.start), from);
  if (mark === '"' && (splitsEscape(source.text, from, first) || splitsEscape(source.text, from, last)))
    return undefined;
  return {
    text: readText(`${mark}${core}${mark}`),
    isAll: false,
    range: { start: source.positionAt(first), end: source.positionAt(last) },
  };
}

/** Takes words out of a text, so that no double space and no empty line is left. */
export function cutWords(source: SourceText, whole: Range, { range }: Words): readonly CanvasEdit[] {
  const [from, to] = insideOf(source, whole);
  const { text } = source;
  let start = source.offsetAt(range.start);
  let end = source.offsetAt(range.end);
  const isSpace = (sign: string | undefined) => sign === ' ' || sign === '\t';
  while (start > from && isSpace(text[start - 1])) start -= 1;
  while (end < to && isSpace(text[end])) end += 1;
  const isAtStart = start === from || /[\r\n]/.test(text[start - 1]!);
  const isAtEnd = end === to || /[\r\n]/.test(text[end]!);
  if (isAtStart && isAtEnd && start > from && end < to) {
    // The whole line goes.
    end += text.startsWith('\r\n', end) ? 2 : 1;
    return [replace({ start: source.positionAt(start), end: source.positionAt(end) }, '')];
  }
  const isTight = isAtStart || isAtEnd || /^[.,;:!?)]/.test(text.slice(end, end + 1));
  const indent = isAtStart && start > from ? text.slice(start, source.offsetAt(range.start)) : '';
  const gap = isTight ? indent : ' ';
  return [replace({ start: source.positionAt(start), end: source.positionAt(end) }, gap)];
}

const HAS_LETTER = /[\p{L}\p{Nd}]/u;

/** What stands between the quotation marks of a text, in offsets. */
function insideOf(source: SourceText, { start, end }: Range): readonly [from: number, to: number] {
  const from = source.offsetAt(start);
  const to = source.offsetAt(end);
  const mark = source.text.startsWith('"""', from) ? 3 : 1;
  return [from + mark, to - mark];
}

/** Whether a place stands between a backslash and what it escapes. */
function splitsEscape(text: string, from: number, place: number): boolean {
  let backslashes = 0;
  while (place - 1 - backslashes >= from && text[place - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
