import { describe, expect, it } from 'vitest';
import { DISTINCT_MARKS, MARK_SHAPES, SEGMENT_COLOURS, segmentMark } from '../../src/views/segment-marks.ts';
import { THEME_NAMES, themeOf } from '../../src/views/theme.ts';

describe('the marks of segments', () => {
  it('differ by shape for the first twelve and more', () => {
    expect(MARK_SHAPES.length).toBeGreaterThanOrEqual(12);
    expect(new Set(MARK_SHAPES.map((_, place) => segmentMark(place).shape)).size).toBe(MARK_SHAPES.length);
  });

  it('differ for forty segments, whatever their colours', () => {
    expect(DISTINCT_MARKS).toBeGreaterThanOrEqual(40);
    const marks = Array.from({ length: 40 }, (_, place) => segmentMark(place));
    expect(new Set(marks.map(({ shape, style }) => `${shape} ${style}`)).size).toBe(40);
  });

  it('have a colour in every theme, and go on for ever', () => {
    for (const name of THEME_NAMES) expect(new Set(themeOf(name).segments).size).toBe(SEGMENT_COLOURS);
    expect(segmentMark(100_000).shape).toBeDefined();
  });
});
