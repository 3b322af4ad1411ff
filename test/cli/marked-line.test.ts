import picocolors from 'picocolors';
import { expect, it } from 'vitest';
import { markedLine } from '../../src/cli/reports/marked-line.ts';
import { SourceText } from '../../src/model/source-text.ts';

const plain = picocolors.createColors(false);

/** The two lines for what stands between two characters of a text's line. */
function marked(text: string, line: number, from: number, to: number, endLine = line): string[] {
  const range = { start: { line, character: from }, end: { line: endLine, character: to } };
  return markedLine(range, new SourceText(text), plain).split('\n').slice(0, 2);
}

it('marks a place under its line', () => {
  expect(marked('a\nsegment s\nb', 1, 8, 9)).toEqual(['  2 │ segment s', '    │         ^']);
});

it('marks an empty place, and the rest of a line that a place goes beyond', () => {
  expect(marked('abc', 0, 3, 3)[1]).toBe('    │    ^');
  expect(marked('abc\ndef', 0, 1, 2, 1)[1]).toBe('    │  ^^');
});

it('stands under wide characters, tabs and emoji', () => {
  expect(marked('顧客 x', 0, 3, 4)[1]).toBe('    │      ^');
  expect(marked('\t👩‍🚀x', 0, 6, 7)[1]).toBe('    │    ^');
});

it('cuts a long line around the place', () => {
  const [line, mark] = marked(`${'a'.repeat(500)}bad${'c'.repeat(500)}`, 0, 500, 503);
  expect(line!.length).toBeLessThan(115);
  const column = mark!.indexOf('^');
  expect(line!.slice(column, column + 3)).toBe('bad');
});
