import { describe, expect, it } from 'vitest';
import { ALL_CATALOGUES, type Catalogue, exampleOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { readConfig } from '../../src/project/config/read-config.ts';
import { check } from '../../src/rules/check.ts';
import type { Finding } from '../../src/rules/finding.ts';
import { RULES } from '../../src/rules/registry.ts';

/** The canvas that stands beside each example, as each language calls it. */
const BESIDE = ['bookshop.bmc', 'buchladen.bmc'];

/** What is said of a stretch of a canvas with one other canvas beside it. */
function findingsOf(text: string, catalogue: Catalogue): readonly Finding[] {
  return check(readCanvas(text), { catalogue, fileExists: (path) => BESIDE.includes(path) });
}

/** What is said of a configuration, or of a stretch of a canvas. */
function findingsIn(text: string, file: string | undefined, catalogue: Catalogue): readonly Finding[] {
  return file === 'bmc.config.json' ? readConfig(text, catalogue).findings : findingsOf(text, catalogue);
}

const SHOWN = ALL_CATALOGUES.flatMap((catalogue) =>
  RULES.flatMap(({ code }) => {
    const example = exampleOf(catalogue, code);
    const { language } = catalogue;
    return 'described' in example ? [] : [{ code, language, catalogue, file: undefined, ...example }];
  }),
);

describe.each(ALL_CATALOGUES)('the examples of findings, $language', (catalogue) => {
  it('are there for exactly the rules that there are', () => {
    expect(Object.keys(catalogue.examples).toSorted()).toEqual(RULES.map(({ code }) => code).toSorted());
  });

  it('are shown and not told, but where no text could show them', () => {
    const told = RULES.filter(({ code }) => 'described' in exampleOf(catalogue, code)).map(({ code }) => code);
    expect(told).toEqual(['file/too-large', 'config/unreadable', 'config/too-large']);
  });
});

describe.each(SHOWN)('the example of $code, $language', ({ code, wrong, right, file, catalogue }) => {
  it('has the finding where it is wrong, and no other error', () => {
    const findings = findingsIn(wrong, file, catalogue);
    expect(findings.map((finding) => finding.code)).toContain(code);
    expect(findings.filter((finding) => finding.severity === 'error' && finding.code !== code)).toEqual([]);
  });

  it('has it no longer where it is right, and neither an error nor a warning', () => {
    const findings = findingsIn(right, file, catalogue);
    expect(findings.map((finding) => finding.code)).not.toContain(code);
    expect(findings.filter(({ severity }) => severity !== 'information')).toEqual([]);
  });

  it('is taken in at a glance', () => {
    for (const text of [wrong, right]) {
      const lines = text.split('\n');
      expect(lines.length).toBeLessThanOrEqual(10);
      expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(110);
      expect(text).toBe(text.trim());
    }
  });
});
