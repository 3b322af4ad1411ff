import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { ELEMENT_KEYWORDS } from '../../src/taxonomy/elements.ts';
import { EXAMPLE, exportText, HOSTILE, LARGE, textOf } from './export-canvas.ts';

const schema = JSON.parse(readFileSync('schemas/bmc.canvas.schema.json', 'utf8'));
const isValid = new Ajv({ strict: true, allErrors: true }).compile(schema);

const files = ['examples', 'test/fixtures/language'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.bmc'))
    .map((file) => join(folder, file)),
);

describe('a canvas as JSON', () => {
  it.each([
    ...files.map((file) => [file, readFileSync(file, 'utf8')]),
    ['hostile', HOSTILE],
    ['large', LARGE],
    ['empty', ''],
  ])('is as its schema says: %s', async (_, text) => {
    const data: unknown = JSON.parse(textOf(await exportText(text!, 'json')));
    isValid(data);
    expect(isValid.errors).toBeNull();
  });

  it('is as its schema says in every version that there was', () => {
    for (const version of [1]) {
      isValid(JSON.parse(readFileSync(`test/fixtures/import/exported-${version}.json`, 'utf8')));
      expect(isValid.errors).toBeNull();
    }
  });

  it('states what the text states', async () => {
    const text = [
      'canvas "Bank" { stage grow }',
      'segment a "Families" {\n tpe x\n size 1200 pain fees high "Hidden fees" }',
      'relationship "Banker" { with a, all type dedicated }',
      'proposition p { for a relieves fees "One fee" }',
      'revenue "Fee" { amount 1k..2k EUR per year per customer }',
    ].join('\n');
    const data = JSON.parse(textOf(await exportText(text, 'json')));
    expect(data).toMatchObject({
      $schema: schema.$id,
      version: 1,
      canvas: { element: 'canvas', title: 'Bank', facts: { stage: ['grow'] } },
    });
    const [families, banker, p, fee] = data.elements;
    expect(families.facts.pain).toEqual([{ id: 'fees', level: 'high', text: 'Hidden fees' }]);
    expect(Object.keys(families.facts)).toContain('tpe');
    expect(banker).toEqual({
      element: 'relationship',
      title: 'Banker',
      facts: { with: ['a', 'all'], type: ['dedicated-personal-assistance'] },
    });
    expect(p.facts.relieves).toEqual([{ answers: ['fees'], text: 'One fee' }]);
    expect(fee.facts.amount).toEqual([
      { source: '1k..2k EUR per year per customer', low: 1000, high: 2000, unit: 'EUR', per: ['year', 'customer'] },
    ]);
  });

  it('knows every element in its schema, and no other', () => {
    expect(schema.definitions.element.properties.element.enum).toEqual(ELEMENT_KEYWORDS);
    expect(isValid({ $schema: schema.$id, version: 1, elements: [{ element: 'sticker' }] })).toBe(false);
    expect(isValid({ $schema: schema.$id, version: 2, elements: [] })).toBe(false);
  });
});

describe('a canvas as Markdown', () => {
  it('has a heading for each block, a list of its notes, and a table of relationships', async () => {
    const text = textOf(await exportText(EXAMPLE, 'md'));
    expect(text.match(/^# .*$/gm)).toEqual(['# Private bank']);
    expect(text.match(/^## .*$/gm)!.slice(0, 3)).toEqual(['## Key Partners', '## Key Activities', '## Key Resources']);
    expect(text).toContain(
      '- **Custodian bank**: supplier · provides The vault · risk reduction · serves Wealthy families',
    );
    expect(text).toMatch(/^\| Relationship \| With \| Type \| Motive \| Through \|\n\| --- \| --- \|/m);
    expect(text).toMatch(/^\| \*\*A named private banker\*\* \| Wealthy families \|.*retention.*\|$/m);
    expect(text).toContain('Strategyzer');
  });

  it('says which blocks are empty', async () => {
    expect(textOf(await exportText('segment "A"', 'md')).match(/No notes yet/g)).toHaveLength(8);
  });

  it('lets no text of the canvas become markup', async () => {
    const text = textOf(await exportText(HOSTILE, 'md'));
    expect(text).not.toMatch(/<(?:img|script|b)\b/);
    expect(text).not.toMatch(/(?<!\\)\]\(/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(text).not.toMatch(/[\0-\x08\x0b-\x1f]/);
    for (const row of text.split('\n').filter((line) => line.startsWith('|'))) {
      expect(row.match(/(?<!\\)\|/g), row).toHaveLength(6);
    }
  });
});
