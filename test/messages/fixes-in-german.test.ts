import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { refactoringsAt } from '../../src/refactorings/refactorings-at.ts';
import { check } from '../../src/rules/check.ts';
import { fixesFor } from '../../src/rules/fixes/fixes-for.ts';
import { taxonomyIn } from '../../src/taxonomy/taxonomy-in.ts';

const ROOT = join(import.meta.dirname, '../..');
const FILES = ['test/fixtures/rules', 'examples']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => /^examples.*\.bmc$|fires[^/]*\.bmc$/.test(path))
  .sort();

const [english, german] = [catalogueOf('en'), catalogueOf('de')];
const told = new Set<string>();

/** The titles of all that can be done with a canvas, in a language; without what the author has written. */
function titlesOf(text: string, catalogue: typeof english): readonly string[] {
  const source = new SourceText(text);
  const taxonomy = taxonomyIn(catalogue);
  const canvas = readCanvas(text, taxonomy);
  const findings = check(canvas, { catalogue, taxonomy, fileExists: () => false });
  const fixes = findings.flatMap((finding) => fixesFor(finding, { canvas, source, catalogue, taxonomy, findings }));
  const others = canvas.elements.flatMap(({ facts, keywordRange }) =>
    [keywordRange, ...facts.flatMap(({ values }) => values.map(({ range }) => range))].flatMap(({ start }) =>
      refactoringsAt({ canvas, source, texts: catalogue.refactorings, selection: { start, end: start } }),
    ),
  );
  return [...fixes, ...others].map(({ title }) => title);
}

describe.each(FILES)('what can be done with %s', (path) => {
  it('is offered in German as in English, in other words', () => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const [here, there] = [titlesOf(text, german), titlesOf(text, english)];
    expect(here).toHaveLength(there.length);
    expect(here.filter((title, at) => title === there[at])).toEqual([]);
    // What is written in the canvas may hold anything.
    const bare = here.map((title) => title.replace(/`[^`]*`|„[^“]*“/gu, 'X'));
    expect(bare.filter((title) => /undefined|\[object|NaN|\s{2}|^\s|\s$|^\p{Ll}|\.$/u.test(title))).toEqual([]);
    for (const title of bare) told.add(title);
  });
});

it('and many sorts of fixes are', () => {
  expect(told.size).toBeGreaterThan(50);
});
