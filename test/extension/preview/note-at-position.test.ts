import { describe, expect, it } from 'vitest';
import { noteAtPosition } from '../../../src/extension/preview/note-at-position.ts';
import type { RenderedNote } from '../../../src/protocol/rendering.ts';

const note = (index: number, from: readonly [number, number], to: readonly [number, number]): RenderedNote => {
  const range = { start: { line: from[0], character: from[1] }, end: { line: to[0], character: to[1] } };
  return { index, key: `n-${index}`, range, nameRange: range };
};
// As drawn: in block order, which is not the order of the text.
const notes = [note(2, [5, 0], [5, 20]), note(1, [1, 0], [3, 1]), note(3, [5, 20], [5, 40])];

it.each([
  ['at its first letter', 1, 0, 'n-1'],
  ['in its middle', 2, 99, 'n-1'],
  ['after its closing brace', 3, 1, 'n-1'],
  ['on one line with others', 5, 10, 'n-2'],
  ['where two meet', 5, 20, 'n-3'],
])('finds the note %s', (_, line, character, key) => {
  expect(noteAtPosition(notes, { line, character })?.key).toBe(key);
});

it.each([
  ['above all notes', 0, 5],
  ['behind a note on its line', 3, 2],
  ['between notes', 4, 0],
])('finds none %s', (_, line, character) => {
  expect(noteAtPosition(notes, { line, character })).toBeUndefined();
});

describe('where notes show parts of one another, and the same text twice', () => {
  const whole = { ...note(1, [0, 0], [4, 1]), key: 'segment' };
  const part = { ...note(1, [2, 2], [2, 30]), key: 'pain' };
  const again = { ...part, key: 'pain-again' };

  it('finds the part, and of equals the first', () => {
    expect(noteAtPosition([whole, part, again], { line: 2, character: 10 })?.key).toBe('pain');
    expect(noteAtPosition([part, again, whole], { line: 2, character: 10 })?.key).toBe('pain');
    expect(noteAtPosition([whole, part, again], { line: 3, character: 0 })?.key).toBe('segment');
  });
});
