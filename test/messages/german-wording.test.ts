import { describe, expect, it } from 'vitest';
import { a, didYouMean, named, names, sayLacking } from '../../src/messages/german/wording.ts';
import type { NamedElement } from '../../src/messages/quoting.ts';

const titled = (label: string): NamedElement => ({ label, keyword: 'cost' });

describe('German sentences', () => {
  it.each([
    ['relationship', 'eine Kundenbeziehung', 'eine Kundenbeziehung', 'einer Kundenbeziehung'],
    ['channel', 'ein Kanal', 'einen Kanal', 'einem Kanal'],
    ['segment', 'ein Kundensegment', 'ein Kundensegment', 'einem Kundensegment'],
    ['gain', 'ein Wunsch', 'einen Wunsch', 'einem Wunsch'],
  ] as const)('put an article before %s, in each case', (kind, nominative, accusative, dative) => {
    expect([a(kind), a(kind, 'accusative'), a(kind, 'dative')]).toEqual([nominative, accusative, dative]);
  });

  it('quote a title as German does, and point at a note that has none', () => {
    expect(named({ label: 'Markthalle', keyword: 'channel' }, 'dative')).toBe('„Markthalle“');
    expect(named({ label: ' ', keyword: 'channel' })).toBe('dieser Kanal');
    expect(named({ label: '', keyword: 'channel' }, 'accusative')).toBe('diesen Kanal');
    expect(named({ label: '', keyword: 'segment' }, 'dative')).toBe('diesem Kundensegment');
    expect(named({ label: '', keyword: 'idea' }, 'dative')).toBe('dieser Idee');
  });

  it('name the first few of many', () => {
    const first = [titled('Miete'), titled('Löhne')];
    expect(names({ first, count: 2 })).toBe('„Miete“ und „Löhne“');
    expect(names({ first, count: 9 })).toBe('„Miete“, „Löhne“ und 7 weitere');
    expect(names({ first, count: 9 }, 'dative')).toBe('„Miete“, „Löhne“ und 7 weiteren');
  });

  it('say of one, of some and of all what they lack', () => {
    const words = { one: 'fehlt etwas', no: 'Keine', many: 'Kosten', none: 'hat es', some: 'haben es nicht' };
    const first = [titled('Miete')];
    expect(sayLacking({ lacking: { first, count: 1 }, of: 4 }, words)).toBe('„Miete“ fehlt etwas.');
    expect(sayLacking({ lacking: { first, count: 2 }, of: 4 }, words)).toBe(
      '2 der 4 Kosten haben es nicht: „Miete“ und 1 weitere.',
    );
    expect(sayLacking({ lacking: { first, count: 4 }, of: 4 }, words)).toBe(
      'Keine der 4 Kosten hat es: „Miete“ und 3 weitere.',
    );
  });

  it('ask whether a near word is meant', () => {
    expect(didYouMean(['with', 'via'])).toBe(' Ist `with` oder `via` gemeint?');
    expect(didYouMean([])).toBe('');
  });
});
