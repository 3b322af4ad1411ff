import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { codeBlocks, tutorialCanvas } from '../scripts/docs/command-sections.ts';
import { fillSections } from '../scripts/docs/fill-sections.ts';
import { pages } from '../scripts/docs/generate-docs.ts';
import { catalogueOf } from '../src/messages/catalogue.ts';
import { readCanvas } from '../src/model/lower.ts';
import { check } from '../src/rules/check.ts';

const ROOT = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const readme = read('README.md');

it.each(Object.entries(pages))('%s says what the code says: if not, run `npm run docs`', async (file, generate) => {
  const page = read(file);
  expect(await generate(page)).toBe(page);
});

describe('the README', () => {
  it.each([...codeBlocks(readme).entries()])('shows canvases that can be read: number %i', (_, block) => {
    expect(readCanvas(block).problems).toEqual([]);
  });

  it('teaches with a canvas that has no findings', () => {
    expect(codeBlocks(readme).length).toBeGreaterThan(5);
    expect(check(readCanvas(tutorialCanvas(readme)), { catalogue: catalogueOf('en') })).toEqual([]);
  });
});

const DOCS = readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));

describe.each([
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  ...DOCS.map((name) => `docs/${name}`),
])('%s', (file) => {
  const text = read(file);

  it('links to files that are there', () => {
    const linked = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/g)].map((match) => match[1]!);
    expect(linked.filter((path) => !existsSync(join(ROOT, dirname(file), path)))).toEqual([]);
  });

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(read('package.json'));
    const named = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]!);
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  it('names folders and files that are there', () => {
    const named = [...text.matchAll(/`((?:[\w-]+\/)+(?:[\w.-]+\.\w+)?)`/g)].map((match) => match[1]!);
    const isThere = (path: string) => existsSync(join(ROOT, path)) || existsSync(join(ROOT, 'src', path));
    const ofOurs = named.filter((path) => !/CODE|NAME/.test(path));
    expect(ofOurs.filter((path) => !isThere(path) && !existsSync(join(ROOT, 'test', path)))).toEqual([]);
  });

  it('links to headings that it has', () => {
    const headings = [...text.matchAll(/^#+ (.+)$/gm)].map((match) => anchorOf(match[1]!));
    const linked = [...text.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]!);
    expect(linked.filter((anchor) => !headings.includes(anchor))).toEqual([]);
  });
});

describe('generated sections', () => {
  const text = 'a\n<!-- begin:x -->\nold\n<!-- end:x -->\nb\n';

  it('replace what stands between their markers, and nothing else', () => {
    const filled = fillSections(text, { x: 'new' });
    expect(filled).toBe('a\n<!-- begin:x -->\n\nnew\n\n<!-- end:x -->\nb\n');
    expect(fillSections(filled, { x: 'new' })).toBe(filled);
  });

  it('take a dollar sign for itself', () => {
    expect(fillSections(text, { x: '$1' })).toContain('\n$1\n');
  });

  it('refuse a marker without its partner, an unknown name, and a section without a place', () => {
    expect(() => fillSections('<!-- begin:x -->\n', { x: 'new' })).toThrow('stands alone: x');
    expect(() => fillSections(text, {})).toThrow('No section is called x');
    expect(() => fillSections(text, { x: 'new', y: 'more' })).toThrow('where these belong: y');
  });
});

/** A heading's anchor, as GitHub forms it. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\d\s-]/gu, '')
    .replaceAll(' ', '-');
}
