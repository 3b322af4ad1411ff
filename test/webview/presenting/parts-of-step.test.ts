import { describe, expect, it } from 'vitest';
import { type Area, type PlacedNote, partsOfStep, union } from '../../../src/webview/presenting/parts-of-step.ts';

const SCREEN = { width: 1920, height: 1080 };
/** A column of notes as the picture has them. */
const column = (count: number, height = 60): PlacedNote[] =>
  Array.from({ length: count }, (_, at) => ({
    key: `n${at}`,
    area: { x: 100, y: 100 + at * (height + 8), width: 272, height },
  }));
const HEAD: Area = { x: 100, y: 60, width: 120, height: 16 };

describe('the parts of a step', () => {
  it('are one where its notes can be read together, no larger than is pleasant', () => {
    for (const count of [1, 2, 4]) {
      const parts = partsOfStep(column(count), HEAD, SCREEN);
      expect(parts).toHaveLength(1);
      expect(parts[0]!.area).toEqual(union([HEAD, ...column(count).map(({ area }) => area)]));
      expect(parts[0]!.scale * 13).toBeLessThanOrEqual(0.046 * SCREEN.height + 0.01);
    }
  });

  it.each([7, 20, 200])('are as many as it takes to read %i notes from the back of a room', (count) => {
    const parts = partsOfStep(column(count), HEAD, SCREEN);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.flatMap(({ notes }) => notes)).toEqual(column(count).map(({ key }) => key));
    for (const { area, scale } of parts) {
      expect(scale * 13).toBeGreaterThanOrEqual(0.026 * SCREEN.height - 0.01);
      expect(area.height * scale).toBeLessThanOrEqual(SCREEN.height);
      expect(area.width * scale).toBeLessThanOrEqual(SCREEN.width);
    }
  });

  it('show a note that is higher than the screen as a whole, alone', () => {
    const notes = [...column(1), { key: 'tall', area: { x: 100, y: 300, width: 272, height: 4000 } }];
    const parts = partsOfStep(notes, HEAD, SCREEN);
    expect(parts.map((part) => part.notes)).toEqual([['n0'], ['tall']]);
    expect(parts[1]!.area.height * parts[1]!.scale).toBeLessThanOrEqual(SCREEN.height);
  });

  it('fit a narrow panel, too', () => {
    const parts = partsOfStep(column(6), HEAD, { width: 320, height: 900 });
    for (const { area, scale } of parts) expect(area.width * scale).toBeLessThanOrEqual(320);
  });

  it('are one of nothing where there are no notes', () => {
    expect(partsOfStep([], undefined, SCREEN)).toHaveLength(1);
  });
});
