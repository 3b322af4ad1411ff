import { describe, expect, it } from 'vitest';
import { directionOf, isolated } from '../../../src/views/text/text-direction.ts';

describe('the direction of a text', () => {
  it('is that of its first letter', () => {
    expect(directionOf('משפחות family')).toBe('rtl');
    expect(directionOf('العائلات')).toBe('rtl');
    expect(directionOf('family משפחות')).toBe('ltr');
    expect(directionOf('12 «משפחות»')).toBe('rtl');
    expect(directionOf('富裕な家族')).toBe('ltr');
    expect(directionOf('123 !?')).toBe('ltr');
  });

  it('keeps a text apart from the sentence around it only where that matters', () => {
    expect(isolated('family')).toBe('family');
    expect(isolated('a משפחות')).toBe('\u2068a משפחות\u2069');
  });
});
