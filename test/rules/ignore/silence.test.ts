import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { check } from '../../../src/rules/check.ts';
import { countWork } from '../../support/count-work.ts';

const catalogue = catalogueOf('en');
const codesOf = (text: string, options: Partial<Parameters<typeof check>[1]> = {}) =>
  check(readCanvas(text), { catalogue, ...options }).map(({ code }) => code);

const SLIP = 'segment a "A" { kind nich }';

describe('a comment that silences', () => {
  it.each([
    ['behind the line', `${SLIP} // bmc-ignore term/unknown: ours`],
    ['above the line', `// bmc-ignore term/unknown: ours\n${SLIP}`],
    ['above it, indented, after a byte order mark', `\uFEFF \t// bmc-ignore term/unknown: ours\r\n${SLIP}`],
    ['above other comments', `// bmc-ignore term/unknown: ours\n// A note.\n// And one more.\n${SLIP}`],
    ['behind another comment', `${SLIP} /* why */ // bmc-ignore term/unknown: ours`],
    ['at the end of a file', `${SLIP}\t//  bmc-ignore  term/unknown  :ours`],
  ])('works %s', (_, text) => {
    expect(codesOf(text)).toEqual([]);
  });

  it.each([
    ['a line below one that it stands behind', `segment b "B" // bmc-ignore term/unknown: x\n${SLIP}`],
    ['the line above', `${SLIP}\n// bmc-ignore term/unknown: x`],
    ['another code', `${SLIP} // bmc-ignore term/alias: x`],
    ['a code in other letters', `${SLIP} // bmc-ignore Term/Unknown: x`],
  ])('leaves %s alone', (_, text) => {
    expect(codesOf(text).toSorted()).toEqual(['ignore/unused', 'term/unknown']);
  });

  it.each([
    ['in a string', 'segment a "A" { note "// bmc-ignore term/unknown: x"  kind nich }'],
    ['in the middle of a string that is not closed', 'segment a "A" { kind nich note "x // bmc-ignore term/unknown: x'],
    ['in a block of text', 'segment a "A" { kind nich\n note """\n// bmc-ignore term/unknown: x\n"""\n}'],
  ])('is none %s', (_, text) => {
    expect(codesOf(text)).toContain('term/unknown');
    expect(codesOf(text)).not.toContain('ignore/unused');
  });

  it('silences neither itself nor another', () => {
    const text = '// bmc-ignore ignore/unused: x\n// bmc-ignore term/alias: x\nsegment a "A"';
    expect(codesOf(text)).toEqual(['ignore/unused', 'ignore/unused']);
  });

  it('names the code that was meant', () => {
    const [finding] = check(readCanvas('segment a "A" // bmc-ignore term/unknwon: x'), { catalogue });
    expect(finding?.message).toContain('Did you mean `term/unknown`?');
  });
});

describe('a comment that silences nothing', () => {
  const text = 'canvas { from "old.bmc" } // bmc-ignore reference/missing-file: not shared';

  it('is not told where the rule is off, or where it is off itself', () => {
    const alias = 'segment a "A" // bmc-ignore term/alias: x';
    expect(codesOf(alias)).toEqual(['ignore/unused']);
    expect(codesOf(alias, { severities: { 'term/alias': 'off' } })).toEqual([]);
    expect(codesOf(alias, { severities: { 'ignore/unused': 'off' } })).toEqual([]);
  });

  it('is not told where nobody knows whether there is something to silence', () => {
    expect(codesOf(text)).toEqual([]);
    expect(codesOf(text, { fileExists: () => false })).toEqual([]);
    expect(codesOf(text, { fileExists: () => true })).toEqual(['ignore/unused']);
  });
});

it('takes time linear in the comments and in what they silence', () => {
  const shapes: readonly ((size: number) => string)[] = [
    (size) => '// bmc-ignore term/unknown, term/alias\n'.repeat(size) + SLIP,
    (size) => `${SLIP} // bmc-ignore term/unknown: x\n`.repeat(size),
    (size) => `${SLIP} // bmc-ignore ${'term/unknown, '.repeat(size)}`,
    (size) => `// bmc-ignore term/unknown: x\nsegment a "A" { ${'kind nich '.repeat(size)} }`,
    (size) => `${'/* */'.repeat(size)} // bmc-ignore`,
  ];
  for (const shape of shapes) {
    const [small, large] = [250, 1000].map((size) => countWork(() => codesOf(shape(size))));
    expect(large! / small!).toBeLessThan(5);
  }
});
