import { describe, expect, it } from 'vitest';
import { CanvasTies } from '../../src/webview/canvas-ties.ts';

const ties = new CanvasTies({
  elements: [
    { place: 1, key: 'note-a', name: 'A' },
    { place: 2, key: 'note-b', name: 'B' },
  ],
  segments: [2, 1],
  ties: [
    { from: [1, 2], to: [3, 4] },
    { from: [3], to: [5] },
    { from: [5], to: [6, 1] },
    { from: [7], to: [8] },
  ],
  serves: [
    { from: [1, 2], to: [1, 3] },
    { from: [2], to: [4] },
  ],
});

describe('the ties of a canvas', () => {
  it('know segments in their order, and elements by their keys', () => {
    expect(ties.segments.map(({ name }) => name)).toEqual(['B', 'A']);
    expect(ties.element('note-b')?.place).toBe(2);
    expect(ties.element('note-c')).toBeUndefined();
  });

  it('lead both ways, one step', () => {
    expect([...ties.tiedTo(3)].toSorted()).toEqual([1, 2, 5]);
    expect([...ties.tiedTo(1)].toSorted()).toEqual([3, 4, 5]);
    expect([...ties.tiedTo(99)]).toEqual([]);
  });

  it('tell what depends on one, by steps, and never that it depends on itself', () => {
    const { direct, further } = ties.dependentsOf(1);
    expect([...direct].toSorted()).toEqual([3, 4]);
    expect([...further].toSorted()).toEqual([5, 6]);
    expect(ties.dependentsOf(8).direct.size).toBe(0);
  });

  it('tell who serves a segment', () => {
    expect([...ties.servingOf(2)].toSorted()).toEqual([1, 3, 4]);
    expect([...ties.servingOf(1)].toSorted()).toEqual([1, 3]);
  });

  it('are followed once, however many lead to the same', () => {
    const count = 3000;
    const places = Array.from({ length: count }, (_, at) => at);
    let read = 0;
    const to = places.map((at) => at + count);
    const counted = new Proxy(to, {
      get(target, name, receiver) {
        if (name === Symbol.iterator) read++;
        return Reflect.get(target, name, receiver);
      },
    });
    const many = new CanvasTies({
      ties: [
        { from: places, to: counted },
        { from: to, to: places },
      ],
      serves: [],
      elements: [],
      segments: [],
    });
    const before = read;
    const { direct, further } = many.dependentsOf(0);
    expect([direct.size, further.size]).toEqual([count, count - 1]);
    expect(read - before).toBe(1);
  });
});
