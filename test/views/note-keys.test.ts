import { describe, expect, it } from 'vitest';
import { readCanvas } from '../../src/model/lower.ts';
import { noteKeys } from '../../src/views/note-keys.ts';

function keys(text: string): readonly string[] {
  return [...noteKeys(readCanvas(text).elements).values()];
}

describe('the keys of notes', () => {
  it('are made of the id, else of keyword and title', () => {
    expect(keys('cost rent "Rent"')).toEqual(['note-rent']);
    expect(keys('cost "Rent"')).toEqual([expect.stringMatching(/^note\.cost\.[0-9a-z]+$/)]);
    expect(keys('cost "Rent"')).not.toEqual(keys('cost "Wages"'));
    expect(keys('cost "Rent"')).not.toEqual(keys('revenue "Rent"'));
  });

  it('stay when other notes come, go and move, and when a title with an id changes', () => {
    const [one] = keys('cost "Rent"');
    expect(keys('partner p\ncost "Rent"\ncost z')).toContain(one);
    expect(keys('cost rent "Rents"')).toEqual(keys('cost rent "Rent"'));
  });

  it('differ where ids or titles do not', () => {
    const all = keys('cost x\ncost x\nrevenue x\ncost "Rent"\ncost "Rent"\ncost x-2');
    expect(new Set(all).size).toBe(6);
  });

  it('are fit for a document’s id, whatever the title', () => {
    for (const key of keys('cost "a b <c> \\" &"\ncost "שלום"\ncost "😀"\ncost हिन्दी'))
      expect(key).toMatch(/^[\p{L}\p{M}\w.-]+$/u);
    expect(keys(`cost "${'x'.repeat(5000)}"`)[0]!.length).toBeLessThan(40);
  });
});
