import { describe, expect, it } from 'vitest';
import { brief, graphemesOf } from '../../../src/views/text/graphemes.ts';

describe('the characters a reader sees', () => {
  it('are letters with their marks and emoji of several parts', () => {
    expect([...graphemesOf('ab')]).toEqual(['a', 'b']);
    expect([...graphemesOf('e\u0301x')]).toEqual(['e\u0301', 'x']);
    expect([...graphemesOf('👩‍👩‍👧‍👦🇩🇪')]).toEqual(['👩‍👩‍👧‍👦', '🇩🇪']);
  });

  it('are never cut when a text is made brief', () => {
    expect(brief('a name', 6)).toBe('a name');
    expect(brief('a long name', 6)).toBe('a long…');
    expect(brief('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 1)).toBe('👩‍👩‍👧‍👦…');
    expect(brief('👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦👩‍👩‍👧‍👦');
  });
});
