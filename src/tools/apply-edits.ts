import { EditedText } from '../edits/edited-text.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { comparePositions } from '../model/range.ts';
import { SourceText } from '../model/source-text.ts';
import type { InputEdit } from './tool-input.ts';
import { ToolRefusal } from './tool-refusal.ts';

/**
 * A text after some edits, which are told in any order and all of the text as it stands. Throws a `ToolRefusal` where
 * one of them is for a place that is not there, or two of them overlap.
 */
export function applyEdits(text: string, edits: readonly InputEdit[], { tools: { refused } }: Catalogue): string {
  const source = new SourceText(text);
  const sorted = edits.toSorted((a, b) => comparePositions(a.range.start, b.range.start));
  for (const [at, { range }] of sorted.entries()) {
    for (const { line, character } of [range.start, range.end]) {
      if (line >= source.lineCount || character > source.line(line).length) {
        throw new ToolRefusal(refused.placeMissing({ line, character }));
      }
    }
    if (comparePositions(range.start, range.end) > 0) throw new ToolRefusal(refused.backwards(range.start));
    const before = sorted[at - 1]?.range;
    if (before && comparePositions(before.end, range.start) > 0) throw new ToolRefusal(refused.overlap(range.start));
  }
  const edited = new EditedText(text);
  edited.apply(
    sorted.map(({ range, newText }) => ({
      start: source.offsetAt(range.start),
      end: source.offsetAt(range.end),
      newText,
    })),
  );
  return edited.text;
}

/** The one edit of whole lines that turns a text into another; none where they are the same. */
export function editBetween(before: string, after: string): readonly InputEdit[] {
  if (before === after) return [];
  const source = new SourceText(before);
  const [old, now] = [linesOf(before), linesOf(after)];
  const shortest = Math.min(old.length, now.length);
  let head = 0;
  while (head < shortest && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const start = old.slice(0, head).join('').length;
  const end = before.length - old.slice(old.length - tail).join('').length;
  const range = { start: source.positionAt(start), end: source.positionAt(end) };
  return [{ range, newText: now.slice(head, now.length - tail).join('') }];
}

/** The lines of a text, each with its end. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g) ?? [];
}
