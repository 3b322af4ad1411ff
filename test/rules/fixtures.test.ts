import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LARGEST_TEXT } from '../../src/language/lexer.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { LARGEST_CONFIG, readConfig } from '../../src/project/config/read-config.ts';
import { check } from '../../src/rules/check.ts';
import { RULES } from '../../src/rules/registry.ts';
import { asClaims, readMarkers } from '../support/read-markers.ts';

/**
 * A folder for each rule, named like its code. `fires….bmc` holds at least one finding of that rule, `silent….bmc`
 * none; both mark every finding they have, and one that no marker claims fails the test. The rules about configuration
 * files have such files, `fires.config`.
 */
const ROOT = join(import.meta.dirname, '../fixtures/rules');
const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => statSync(join(ROOT, path)).isFile())
  .map((path) => path.split(sep).join('/'))
  .sort();

/** Texts that are too large to be kept as files. */
const MADE: Readonly<Record<string, string>> = {
  'file/too-large/fires': `${' '.repeat(LARGEST_TEXT)}\n// < file/too-large error`,
  'file/too-large/silent': ' '.repeat(LARGEST_TEXT),
  'config/too-large/fires': `{}${' '.repeat(LARGEST_CONFIG)}\n// < config/too-large error`,
  'config/too-large/silent': `{}${' '.repeat(LARGEST_CONFIG - 2)}`,
};

/** What no text can show: `find-config.test.ts` does. */
const WITHOUT_TEXT: readonly string[] = ['config/unreadable'];

const catalogue = catalogueOf('en');

function claimsOf(text: string, path: string, folder: string): readonly string[] {
  if (path.startsWith('config/')) return asClaims(readConfig(text, catalogue).findings);
  const fileExists = (path: string) => existsSync(join(folder, path));
  return asClaims(check(readCanvas(text), { catalogue, fileExists }));
}

describe.each(FILES)('%s', (path) => {
  const [, code, kind] = /^(.+)\/(fires|silent)(?:-[a-z-]+)?\.(?:bmc|config)$/.exec(path) ?? [];

  it('is named for a rule and for what it shows', () => {
    expect(RULES.map((rule) => rule.code)).toContain(code);
    expect(kind).toBeDefined();
  });

  it('has the findings it marks and no other', () => {
    const file = join(ROOT, path);
    const text = readFileSync(file, 'utf8');
    const marked = readMarkers(text);
    expect(claimsOf(text, path, join(file, '..'))).toEqual(marked);
    expect(marked.some((claim) => claim.endsWith(` ${code}`))).toBe(kind === 'fires');
  });
});

describe.each(Object.entries(MADE))('%s, made', (path, text) => {
  it('has the findings it marks and no other', () => {
    expect(claimsOf(text, path, ROOT)).toEqual(readMarkers(text.slice(text.lastIndexOf(' \n') + 1)));
  });
});

describe.each(RULES.map(({ code }) => code).filter((code) => !WITHOUT_TEXT.includes(code)))('%s', (code) => {
  const shown = [...FILES, ...Object.keys(MADE)].filter((path) => path.startsWith(`${code}/`));

  it('has an example that fires and one that does not', () => {
    expect(shown.filter((path) => path.startsWith(`${code}/fires`))).not.toEqual([]);
    expect(shown.filter((path) => path.startsWith(`${code}/silent`))).not.toEqual([]);
  });
});

it('reads the fixtures from where they are', () => {
  expect(relative(join(import.meta.dirname, '..'), ROOT)).toBe(join('fixtures', 'rules'));
  expect(FILES.length).toBeGreaterThan(2 * RULES.length);
});
