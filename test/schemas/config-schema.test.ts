import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { parse } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { catalogueOf, exampleOf } from '../../src/messages/catalogue.ts';
import { RULES } from '../../src/rules/registry.ts';

const ROOT = join(import.meta.dirname, '../..');
const readJson = (file: string) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

const schema = readJson('schemas/bmc.config.schema.json');
const manifest = readJson('package.json');

// Editors know more keywords than the standard.
const ajv = new Ajv({ strict: true, allErrors: true });
for (const keyword of ['allowComments', 'markdownDescription', 'enumDescriptions']) ajv.addKeyword(keyword);
const isValid = ajv.compile(schema);

/** What a schema cannot say: that a text is JSON, that keys differ, what is a word of the language or of the taxonomy. */
const BEYOND: readonly string[] = ['not-json', 'repeated-key', 'word-taken', 'unreadable', 'too-large'];

const FIXTURES = join(ROOT, 'test/fixtures/rules/config');
const fixtures = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.config') && !BEYOND.includes(file.split(/[\\/]/)[0]!))
  .map((file) => [file, parse(readFileSync(join(FIXTURES, file), 'utf8'))] as const);

describe('the schema of configurations', () => {
  it.each(fixtures)('agrees with the reader of them: %s', (file, config) => {
    expect(isValid(config)).toBe(/silent/.test(file));
  });

  const catalogue = catalogueOf('en');
  const examples = RULES.flatMap(({ code }) => {
    const example = code.startsWith('config/') ? exampleOf(catalogue, code) : undefined;
    return example && 'right' in example ? [[code, example.right]] : [];
  });
  it.each(examples)('lets pass what is shown as right: %s', (_, right) => {
    expect(isValid(parse(right!))).toBe(true);
  });

  it('names every code and says what each is for', () => {
    const { properties } = schema.properties.rules;
    expect(Object.keys(properties)).toEqual(RULES.map(({ code }) => code));
    for (const { description } of Object.values<{ description: string }>(properties))
      expect(description).toMatch(/\.$/);
  });
});

describe('the manifest', () => {
  it('brings the schema to the file of that name, comments allowed, and into the package', () => {
    const { jsonValidation, languages } = manifest.contributes;
    expect(jsonValidation).toEqual([{ fileMatch: 'bmc.config.json', url: './schemas/bmc.config.schema.json' }]);
    expect(languages).toContainEqual({ id: 'jsonc', filenames: ['bmc.config.json'] });
    expect(manifest.files).toContain('schemas');
  });

  it('lets the setting name every code', () => {
    const setting = manifest.contributes.configuration.properties['bmc.rules'];
    expect(setting.propertyNames.enum).toEqual(RULES.map(({ code }) => code));
    expect(setting.scope).toBe('resource');
  });
});
