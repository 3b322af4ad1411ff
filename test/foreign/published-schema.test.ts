import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv } from 'ajv';
import { default as formats } from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exportCanvas } from '../../src/foreign/export-canvas.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { plainCanvases, writePlain } from '../support/plain-canvas.ts';
import '../support/fixed-seed.ts';
import { FIXTURES, importFixture, textOfFile } from './import-text.ts';

const PUBLISHED = 'test/fixtures/import/bmml/published';

interface Issue {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
}

const schema = JSON.parse(readFileSync(join(PUBLISHED, 'bmclang-v2.schema.json'), 'utf8'));
const ajv = new Ajv({ strict: false, allErrors: true });
formats.default(ajv);
const isValid = ajv.compile(schema);
const { lint }: { lint(document: unknown): { readonly issues: readonly Issue[] } } = await import(
  pathToFileURL(resolve(PUBLISHED, 'linter.js')).href
);

/** What BMML's own schema and linter find wrong in the export of a canvas. */
function wrongIn(text: string): readonly unknown[] {
  const { text: bmml } = exportCanvas(readCanvas(text), 'bmml', { layout: 'headings', catalogue: catalogueOf('en') });
  const document: unknown = parse(bmml);
  const isGood = isValid(document);
  return [
    ...(isGood ? [] : (isValid.errors ?? [])),
    ...lint(document).issues.filter(({ severity }) => severity === 'error'),
  ];
}

describe('what BMML publishes accepts', () => {
  it.each(readdirSync('examples').filter((file) => file.endsWith('.bmc')))('the export of %s', (file) => {
    expect(wrongIn(textOfFile(join('examples', file)))).toEqual([]);
  });

  it.each(FIXTURES)('the export of what %s becomes', (path) => {
    expect(wrongIn(importFixture(path).text)).toEqual([]);
  });

  it('the export of any canvas', () => {
    fc.assert(
      fc.property(plainCanvases, (plain) => {
        expect(wrongIn(writePlain(plain))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    '',
    'canvas',
    'segment',
    'segment "Ünï 顧客"\nchannel c { for nobody }',
    'cost "" { for x }',
    'partner a\npartner a',
  ])('the export of half a canvas: %j', (text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it('is no rubber stamp', () => {
    expect(isValid({ version: '2.0', meta: { name: 'a' }, nonsense: [] })).toBe(false);
    const fit = { id: 'fit-a', for: { value_propositions: ['vp-none'], customer_segments: ['cs-none'] } };
    const { issues } = lint({ version: '2.0', meta: { name: 'a' }, fits: [fit] });
    expect(issues.some(({ severity }) => severity === 'error')).toBe(true);
  });
});
