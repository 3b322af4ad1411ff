import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Data } from '../../src/foreign/data/data-tree.ts';
import { readJson } from '../../src/foreign/data/read-json.ts';
import { readYaml } from '../../src/foreign/data/read-yaml.ts';
import { canvasData } from '../../src/formats/json/canvas-data.ts';
import { formatText } from '../../src/formatting/format-canvas.ts';
import { FIXTURES, importFixture, importText, textOfFile } from './import-text.ts';

/** How often each word is said. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** What a document says, without the signs of Markdown and HTML that hold letters: tags, list numbers, fences. */
function saidIn(markdown: string): string {
  return markdown
    .replace(/<(?!!--)\/?[a-z][^>]*>/g, ' ')
    .replace(/^```.*$/gm, '')
    .replace(/^\s*\d+\.\s/gm, '')
    .replace(/\[x\]/g, '')
    .replace(/&amp;/g, '&')
    .replace(/^---\n([\s\S]*?)\n---$/m, (_, fields: string) => fields.replace(/^\w+:/gm, ''));
}

/** All values of a tree, names left aside. */
function valuesIn(data: Data): readonly string[] {
  if (data.kind === 'text') return [data.text];
  return data.kind === 'list' ? data.items.flatMap(valuesIn) : data.entries.flatMap(({ value }) => valuesIn(value));
}

/** A canvas with its line breaks as they are meant: a backslash may be one itself. */
function withBreaks(canvas: string): string {
  return canvas.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

/** The words of a file that its import says less often, in the canvas or in what is told of it. */
function lostWords(path: string): readonly string[] {
  const source = textOfFile(path);
  const { text, report } = importFixture(path);
  const isData = !path.endsWith('.md');
  const file = isData ? (path.endsWith('.json') ? readJson(source) : readYaml(source)) : undefined;
  const told = countWords([withBreaks(text), ...report.headings.map((heading) => heading.text)].join('\n'));
  const said = countWords(file ? valuesIn(file.data).join('\n') : saidIn(source));
  // `Pains:` above a list becomes the property that each of the list has.
  const isProperty = (word: string) =>
    /^(?:Jobs|Pains|Gains)$/.test(word) && text.includes(`  ${word.slice(0, -1).toLowerCase()} `);
  return [...said].filter(([word, count]) => (told.get(word) ?? 0) < count && !isProperty(word)).map(([word]) => word);
}

/** Words of BMML that are written otherwise in a canvas. */
const OTHERWISE: Readonly<Record<string, string>> = {
  owned: 'own',
  partner: 'partner-owned',
  untested: 'open',
  validated: 'supported',
  optimization: 'optimisation',
  dedicated: 'dedicated-personal-assistance',
  community: 'communities',
  fixed: 'list',
};

/** The values of a BMML file that its import does not hold: texts to the letter, words perhaps as ours. */
function lostValues(path: string): readonly string[] {
  const { text } = importFixture(path);
  const held = text.replaceAll('\\"', '"');
  return valuesIn(readYaml(textOfFile(path)).data).filter((value) => {
    const forms = [value, OTHERWISE[value] ?? value, value.replaceAll('_', '-'), value.replace(/^(\d+)%$/, '$1 %')];
    return !forms.some((form) => held.includes(form));
  });
}

describe.each(FIXTURES)('%s', (path) => {
  it('becomes the canvas beside it', () => {
    const { text } = importFixture(path);
    const expected = `${path}.bmc`;
    if (!existsSync(expected) && process.env.BMC_UPDATE) writeFileSync(expected, text);
    expect(text).toBe(textOfFile(expected));
  });

  it('becomes a canvas without a problem, laid out', () => {
    const { text, canvas, report } = importFixture(path);
    expect(canvas.problems).toEqual([]);
    expect(formatText(text)).toBe(text);
    expect(canvas.elements.length).toBe(report.notes);
  });

  it('loses no word', () => {
    if (/exported-\d+\.json$/.test(path)) {
      expect(canvasData(importFixture(path).canvas)).toEqual(JSON.parse(textOfFile(path)));
      return;
    }
    expect(path.endsWith('.bmml') ? lostValues(path) : lostWords(path)).toEqual([]);
  });

  it('is told of in German too', () => {
    const { text, canvas } = importText(textOfFile(path), path, undefined, 'de');
    expect(canvas.problems).toEqual([]);
    expect(text).toMatch(/^\/\/ Importiert aus /);
  });
});

describe('BMML', () => {
  const files = FIXTURES.filter((path) => path.endsWith('.bmml'));

  it.each(files)('keeps both ends of every link of %s', (path) => {
    const { text } = importFixture(path);
    const pairs = [...textOfFile(path).matchAll(/- \[((?:pr|gc|ps)-[\w-]+), ([\w-]+)\]/g)];
    for (const [, left, right] of pairs) {
      const line = text.split('\n').find((found) => found.includes(`// ${left}`) && found.includes(right!));
      expect(line, `${left} → ${right}`).toBeDefined();
    }
  });

  it.each(files)('keeps every comment of %s that is more than a heading', (path) => {
    const { text } = importFixture(path);
    const source = textOfFile(path);
    const comments = [...source.matchAll(/^\s*# ([^=].*)$/gm)].map(([, comment]) => comment!.trim());
    for (const comment of comments.filter(
      (found) => /\s\S+\s/.test(found) && found !== found.toUpperCase() && !/^Customer Side$/i.test(found),
    )) {
      expect(text).toContain(comment);
    }
  });
});

it('has no expected canvas without a file', () => {
  const folders = ['test/fixtures/import', 'test/fixtures/import/bmml'];
  const left = folders.flatMap((folder) =>
    readdirSync(folder).filter(
      (file) => file.endsWith('.bmc') && !existsSync(join(folder, file.replace(/\.bmc$/, ''))),
    ),
  );
  expect(left).toEqual([]);
});

it('is tried on more files than were looked at', () => {
  expect(FIXTURES.length).toBeGreaterThanOrEqual(45);
});
