import { describe, expect, it } from 'vitest';
import { type Direction, type NoteBox, nearestNote } from '../../src/webview/nearest-note.ts';

/** Notes drawn with letters: each stands where its letter does, as wide and as high as the letter is repeated. */
function drawn(...rows: readonly string[]): ReadonlyMap<string, NoteBox> {
  const boxes = new Map<string, NoteBox>();
  rows.forEach((row, y) => {
    [...row].forEach((key, x) => {
      if (key === ' ') return;
      const { bottom, left, right, top } = boxes.get(key) ?? { left: x, right: x + 1, top: y, bottom: y + 1 };
      const grown = { left: Math.min(left, x), right: Math.max(right, x + 1), top, bottom: Math.max(bottom, y + 1) };
      boxes.set(key, { key, ...grown });
    });
  });
  const scaled = [...boxes.values()].map(({ bottom, key, left, right, top }) => {
    return [key, { key, left: left * 40, right: right * 40, top: top * 20, bottom: bottom * 20 }] as const;
  });
  return new Map(scaled);
}

/** A canvas: five columns, the second and the fourth in two halves, and two blocks below. */
const CANVAS = drawn(
  'aaa ddd ggg iii lll',
  'aaa         iii    ',
  '        ggg     lll',
  'bbb eee     jjj    ',
  '            jjj mmm',
  '                   ',
  'nnnn ooo   ppppp   ',
  'qqqq               ',
);

const from = (key: string, direction: Direction) => nearestNote(CANVAS.get(key)!, CANVAS.values(), direction);

describe('the nearest note', () => {
  it.each([
    ['a', 'down', 'b'],
    ['b', 'up', 'a'],
    ['d', 'down', 'e'],
    ['i', 'down', 'j'],
  ] as const)('from %s %s is %s, in the same column', (key, direction, lands) => {
    expect(from(key, direction)).toBe(lands);
  });

  it.each([
    ['a', 'right', 'd'],
    ['d', 'right', 'g'],
    ['b', 'right', 'e'],
    ['m', 'left', 'j'],
    ['g', 'left', 'd'],
  ] as const)('from %s %s is %s, in the next block', (key, direction, lands) => {
    expect(from(key, direction)).toBe(lands);
  });

  it.each([
    ['b', 'down', 'n'],
    ['n', 'down', 'q'],
    ['j', 'down', 'p'],
    ['p', 'up', 'j'],
    ['n', 'up', 'b'],
  ] as const)('from %s %s is %s, over the border of the row of money', (key, direction, lands) => {
    expect(from(key, direction)).toBe(lands);
  });

  it.each([
    ['a', 'left'],
    ['a', 'up'],
    ['q', 'down'],
    ['m', 'right'],
  ] as const)('from %s %s is none', (key, direction) => {
    expect(from(key, direction)).toBeUndefined();
  });

  it('leads everywhere: every note is reached from the first one', () => {
    const reached = new Set(['a']);
    for (const key of reached) {
      for (const direction of ['left', 'right', 'up', 'down'] as const) {
        const next = from(key, direction);
        if (next) reached.add(next);
      }
    }
    expect([...reached].toSorted()).toEqual([...CANVAS.keys()].toSorted());
  });
});
