import { describe, expect, it } from 'vitest';
import { catalogueOf, exampleOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { RULES } from '../../src/rules/registry.ts';

const catalogue = catalogueOf('en');

/** What is said of a stretch of a canvas with one other canvas beside it. */
function findingsOf(text: string): readonly Finding[] {
  return check(readCanvas(text), { catalogue, fileExists: (path) => path === 'bookshop.bmc' });
}

const SHOWN = RULES.flatMap(({ code }) => {
  const example = exampleOf(catalogue, code);
  return 'described' in example || example.file !== undefined ? [] : [{ code, ...example }];
});

describe('the examples of findings', () => {
  it('are there for exactly the rules that there are', () => {
    expect(Object.keys(catalogue.examples).toSorted()).toEqual(RULES.map(({ code }) => code).toSorted());
  });

  it('are shown and not told, but where no text could show them', () => {
    const told = RULES.filter(({ code }) => 'described' in exampleOf(catalogue, code)).map(({ code }) => code);
    expect(told.filter((code) => !code.startsWith('config/'))).toEqual(['file/too-large']);
  });
});

describe.each(SHOWN)('the example of $code', ({ code, wrong, right }) => {
  it('has the finding where it is wrong, and no other error', () => {
    const findings = findingsOf(wrong);
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(findings.filter((finding) => finding.severity === 'error' && finding.code !== code)).toEqual([]);
  });

  it('has it no longer where it is right, and neither an error nor a warning', () => {
    const findings = findingsOf(right);
    expect(findings.map((finding) => finding.code)).not.toContain(code);
    expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
  });

  it('is taken in at a glance', () => {
    for (const text of [wrong, right]) {
      const lines = text.split('\n');
      expect(lines.length).toBeLessThanOrEqual(10);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100);
      expect(text).toBe(text.trim());
    }
  });
});
