import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpusOf } from './corpus.ts';
import { Broken, kindOf, must, mustEqual } from './fuzz-target.ts';
import { reduce } from './reduce.ts';
import { TARGETS } from './targets.ts';

describe.each(TARGETS)('$name', (target) => {
  it.each(corpusOf(target))('holds for what once failed, and what is kept: %s', (_, input) => {
    target.holds(input);
  });

  it('holds for texts of chance', () => {
    fc.assert(
      fc.property(target.inputs, (input) => target.holds(input)),
      { numRuns: 150, endOnFailure: true },
    );
  });
});

describe('what finds failures', () => {
  it('says what does not hold, and makes texts that fail short', () => {
    expect(() => must(false, 'it holds', () => ['a'])).toThrow(new Broken('it holds\n["a"]'));
    expect(() => mustEqual({ a: 1 }, { a: 2 }, 'they are the same')).toThrow('they are the same');
    expect(() => mustEqual({ a: 1 }, { a: 1 }, 'they are the same')).not.toThrow();
    const lines = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    expect(reduce([lines, 'other'], ([text = '']) => text.includes('7') && text.includes('3'))).toEqual(['37', '']);
  });

  it('tells kinds of failures apart', () => {
    const deep = (): number => 1 + deep();
    expect(kindOf(new Broken('it holds\nfor 1'))).toBe('it holds');
    expect(kindOf(new TypeError('x'))).toMatch(/^TypeError at /);
    expect(() => deep()).toThrow(expect.toSatisfy((error) => kindOf(error) === 'stack overflow'));
  });
});
