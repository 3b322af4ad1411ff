import { describe, expect, it } from 'vitest';
import { excludes } from '../../../src/project/config/excludes.ts';

describe('excludes', () => {
  it.each([
    ['drafts/**', 'drafts/a.bmc', true],
    ['drafts', 'drafts/deep/a.bmc', true],
    ['./drafts/', 'drafts/a.bmc', true],
    ['drafts', 'my/drafts/a.bmc', false],
    ['**/drafts', 'my/drafts/a.bmc', true],
    ['*.bmc', 'a.bmc', true],
    ['*.bmc', 'my/a.bmc', false],
    ['**/*-old.bmc', 'my/a-old.bmc', true],
    ['{a,b}.bmc', 'b.bmc', true],
    ['**', '../a.bmc', false],
    ['!a.bmc', 'b.bmc', false],
    ['[', 'a.bmc', false],
  ])('%s, %s: %s', (pattern, path, expected) => {
    expect(excludes([pattern])(path)).toBe(expected);
  });

  it('asks all patterns', () => {
    expect(excludes([])('a.bmc')).toBe(false);
    expect(excludes(['b.bmc', 'a.bmc'])('a.bmc')).toBe(true);
  });

  it('takes no pattern for one that could be tried in ever more ways', () => {
    expect(excludes([`${'+(a|aa)'.repeat(20)}b`])('a'.repeat(200))).toBe(false);
  });
});
