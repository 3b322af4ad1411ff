import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { NO_CONFIG } from '../../../src/project/config/config.ts';
import { readConfig } from '../../../src/project/config/read-config.ts';
import { check } from '../../../src/rules/check.ts';
import { findTerm } from '../../../src/taxonomy/lookup.ts';
import { countWork } from '../../support/count-work.ts';

const catalogue = catalogueOf('en');
const read = (config: unknown) => readConfig(JSON.stringify(config), catalogue);

describe('a configuration', () => {
  it('sets severities, what is left out, and words', () => {
    const { config, findings } = read({
      rules: { 'term/alias': 'off', 'name/missing': 'warning' },
      exclude: ['drafts/**'],
      terms: { type: { concierge: { as: 'dedicated-personal-assistance', label: 'Our concierges' } } },
    });
    expect(findings).toEqual([]);
    expect(config).toMatchObject({
      severities: { 'term/alias': 'off', 'name/missing': 'warning' },
      exclude: ['drafts/**'],
    });
    const found = findTerm('type', 'concierge', config.taxonomy);
    expect(found?.term.id).toBe('dedicated-personal-assistance');
    expect(found?.own?.label).toBe('Our concierges');
  });

  it('puts a word where its standard one is known', () => {
    const { taxonomy } = read({
      terms: { kind: { house: { as: 'store' } }, expects: { club: { as: 'communities' } } },
    }).config;
    expect(findTerm('channel-kind', 'house', taxonomy)).toBeDefined();
    expect(findTerm('segment-kind', 'house', taxonomy)).toBeUndefined();
    expect(findTerm('type', 'club', taxonomy)).toBeDefined();
  });

  it('keeps what is right beside what is wrong', () => {
    const { config, findings } = read({
      rules: { 'term/alias': 'off', nonsense: 'off' },
      terms: { type: { 'a b': { as: 'communities' }, club: { as: 'communities', example: 7 } } },
    });
    expect(findings.map(({ code }) => code)).toEqual([
      'config/unknown-rule',
      'config/unusable-word',
      'config/wrong-type',
    ]);
    expect(config.severities).toEqual({ 'term/alias': 'off' });
    expect(findTerm('type', 'club', config.taxonomy)).toBeDefined();
  });

  it.each([
    '',
    '{',
    '{ "rules": { "term/alias": "off" }',
    'rules:\n  term/alias: off',
    '{}}',
    '\0',
    '"',
    '{"a"',
    '['.repeat(300_000),
  ])('sets nothing where it is not JSON: %j', (text) => {
    const { config, findings } = readConfig(text, catalogue);
    expect(findings.map(({ code }) => code)).toEqual(['config/not-json']);
    expect(config).toBe(NO_CONFIG);
  });

  it('may begin with a byte order mark', () => {
    const { config, findings } = readConfig('\uFEFF{ "rules": { "term/alias": "off", "x": 1 } }', catalogue);
    expect(config.severities).toEqual({ 'term/alias': 'off' });
    expect(findings[0]?.range.start).toEqual({ line: 0, character: 35 });
  });

  it('sets the severity of its own mistakes too', () => {
    const rules = { 'config/unknown-rule': 'warning', 'config/unknown-key': 'off', nonsense: 'off' };
    expect(read({ rules, more: 1 }).findings).toMatchObject([{ code: 'config/unknown-rule', severity: 'warning' }]);
  });

  it('is read to the end however many mistakes it has, in time linear in it', () => {
    const terms = (size: number) =>
      Object.fromEntries(Array.from({ length: size }, (_, n) => [`word-${n}`, { as: `word-${n + 1}`, x: 1 }]));
    const rules = (size: number) => Object.fromEntries(Array.from({ length: size }, (_, n) => [`rule/${n}`, 'loud']));
    const [small, large] = [500, 2000].map((size) =>
      countWork(() =>
        expect(read({ rules: rules(size), terms: { type: terms(size) } }).findings.length).toBe(4 * size),
      ),
    );
    expect(large! / small!).toBeLessThan(5);
  });
});

describe('a firm’s own words', () => {
  const { taxonomy } = read({ terms: { type: { concierge: { as: 'personal-assistance' } } } }).config;
  const text = 'relationship r { with all  type concierge  mode automated }\nsegment s "S"';

  it('are known, and judged as the word they stand under', () => {
    expect(check(readCanvas(text), { catalogue }).map(({ code }) => code)).toContain('term/unknown');
    const codes = check(readCanvas(text, taxonomy), { catalogue, taxonomy }).map(({ code }) => code);
    expect(codes).not.toContain('term/unknown');
    expect(codes).toContain('relationship/mode-contradicts-type');
  });
});
