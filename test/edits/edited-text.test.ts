import { describe, expect, it } from 'vitest';
import { EditedText } from '../../src/edits/edited-text.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { applyEdits } from '../../src/rules/fixes/apply-fixes.ts';

const ORIGINAL = 'one\ntwo\nthree\n';

describe('EditedText', () => {
  it('is the original at first', () => {
    const edited = new EditedText(ORIGINAL);
    expect([edited.text, edited.edits]).toEqual([ORIGINAL, []]);
  });

  it('takes edits in any order', () => {
    const edited = new EditedText(ORIGINAL);
    edited.apply([
      { start: 8, end: 13, newText: '3' },
      { start: 0, end: 0, newText: 'zero\n' },
    ]);
    expect(edited.text).toBe('zero\none\ntwo\n3\n');
  });

  it('composes later edits with earlier ones, and tells them of the original', () => {
    const edited = new EditedText(ORIGINAL);
    edited.apply([{ start: 4, end: 7, newText: 'TWO' }]);
    edited.apply([
      { start: 5, end: 9, newText: '-' },
      { start: 14, end: 14, newText: 'four' },
    ]);
    edited.apply([{ start: 0, end: 1, newText: 'O' }]);
    expect(edited.text).toBe('One\nT-hree\nfour');
    expect(edited.edits).toHaveLength(3);
    expect(applyEdits(new SourceText(ORIGINAL), edited.edits)).toBe(edited.text);
  });

  it('comes to the same as the text whatever the edits', () => {
    const edited = new EditedText(ORIGINAL);
    for (let round = 0; round < 40; round += 1) {
      const { length } = edited.text;
      const start = (round * 7) % (length + 1);
      const end = Math.min(length, start + (round % 4));
      edited.apply([{ start, end, newText: 'x'.repeat(round % 3) }]);
      expect(applyEdits(new SourceText(ORIGINAL), edited.edits)).toBe(edited.text);
    }
  });
});
