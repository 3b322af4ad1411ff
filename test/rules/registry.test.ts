import { describe, expect, it } from 'vitest';
import { catalogueOf, textsOf } from '../../src/messages/catalogue.ts';
import { RULES, ruleOf } from '../../src/rules/registry.ts';
import { ruleTable } from '../../src/rules/rule-table.ts';

const catalogue = catalogueOf('en');

describe('the registry', () => {
  it('has exactly one rule for each code of the message catalogue', () => {
    const codes = RULES.map(({ code }) => code);
    expect(codes.toSorted()).toEqual(Object.keys(catalogue.findings).toSorted());
  });

  it('finds a rule by its code', () => {
    for (const rule of RULES) expect(ruleOf(rule.code)).toBe(rule);
    expect(ruleOf('relationship/is-nice')).toBeUndefined();
  });
});

describe.each([...RULES])('$code', ({ code, sources }) => {
  it('says what should be, why, and on what it rests', () => {
    const { summary, reason } = textsOf(catalogue, code);
    expect(summary).toMatch(/^[A-Z].*\.$/);
    expect(reason).toMatch(/^[A-Z].*\.$/);
    expect(sources.length).toBeGreaterThan(0);
    expect(new Set(sources).size).toBe(sources.length);
  });
});

describe('the rule table', () => {
  it('has a row for each rule, in order, with the texts it rests on', () => {
    const rows = ruleTable(catalogue);
    expect(rows.map(({ code }) => code)).toEqual(RULES.map(({ code }) => code));
    expect(rows[0]).toMatchObject({
      code: 'relationship/needs-segment',
      severity: 'error',
      summary: 'A relationship is with at least one customer segment.',
      sources: ['J', 'E'],
    });
    expect(rows.find(({ code }) => code === 'syntax/stray')?.sources).toEqual([]);
  });
});
