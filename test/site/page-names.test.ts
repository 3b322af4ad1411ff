import { describe, expect, it } from 'vitest';
import { pageNames } from '../../src/site/page-names.ts';

const namesOf = (...paths: string[]) => [...pageNames(paths).values()];

describe('the name of a page', () => {
  it('is that of the file and its folders', () => {
    expect(namesOf('bank.bmc', 'Plans/Next year/pumps.BMC')).toEqual(['bank', 'plans-next-year-pumps']);
  });

  it('is told apart where two files come to the same', () => {
    const names = namesOf('a/b.bmc', 'a-b.bmc', 'A/b.bmc', 'c.bmc');
    expect(new Set(names).size).toBe(4);
    expect(names.slice(0, 3)).toEqual(Array.from({ length: 3 }, () => expect.stringMatching(/^a-b-[\da-f]{8}$/)));
    expect(names[3]).toBe('c');
  });

  it('has letters, digits and hyphens alone, and room on every disk, whatever the file is called', () => {
    const hostile = [
      '../up.bmc',
      'мост.bmc',
      'мосты.bmc',
      '<img src=x>.bmc',
      'con\n.bmc',
      `${'x'.repeat(240)}.bmc`,
      '..bmc',
      'é.bmc',
      'a#b?c%.bmc',
    ];
    const names = namesOf(...hostile);
    expect(new Set(names).size).toBe(hostile.length);
    for (const name of names) expect(name).toMatch(/^[a-z\d][a-z\d-]{0,89}$/);
  });

  it('stays as other canvases come and go', () => {
    expect(pageNames(['мост.bmc', 'b.bmc']).get('мост.bmc')).toBe(pageNames(['мост.bmc']).get('мост.bmc'));
  });
});
