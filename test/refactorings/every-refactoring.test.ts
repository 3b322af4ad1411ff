import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import type { CanvasElement, CanvasModel } from '../../src/model/canvas-model.ts';
import { readCanvas } from '../../src/model/lower.ts';
import type { Range } from '../../src/model/range.ts';
import { relationsOf } from '../../src/model/relations.ts';
import { SourceText } from '../../src/model/source-text.ts';
import { linksOf } from '../../src/model/values.ts';
import type { Refactoring } from '../../src/refactorings/refactoring.ts';
import { refactoringsAt } from '../../src/refactorings/refactorings-at.ts';
import { check } from '../../src/rules/check.ts';
import { applyEdits } from '../../src/rules/fixes/apply-fixes.ts';
import { overlapping } from '../rules/fixes/kept.ts';

/*
 * Every refactoring of every element of every example and fixture: it is one set of edits that do not overlap, brings
 * no new error, and keeps every word and comment.
 */

const ROOT = join(import.meta.dirname, '../..');
const FILES = ['examples', 'test/fixtures']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => path.endsWith('.bmc'))
  .sort();

const catalogue = catalogueOf('en');
const errorsOf = (canvas: CanvasModel) =>
  check(canvas, { catalogue, fileExists: () => true })
    .filter(({ severity }) => severity === 'error')
    .map(({ code }) => code)
    .sort();

/** The places at which refactorings are asked for: each name, each text, and some words of each text. */
function* placesIn({ elements }: CanvasModel, source: SourceText): Iterable<readonly [CanvasElement, Range]> {
  for (const element of elements) {
    yield [element, { start: element.keywordRange.start, end: element.keywordRange.start }];
    for (const { values } of element.facts) {
      for (const { kind, range } of values) {
        if (kind !== 'text') continue;
        yield [element, { start: range.start, end: range.start }];
        if (range.start.line !== range.end.line) continue;
        for (const part of partsOf(source, range)) yield [element, part];
      }
    }
  }
}

/** The first words of a text on one line, its last, and one between. */
function partsOf(source: SourceText, { start, end }: Range): readonly Range[] {
  const { line } = start;
  const gaps = [...source.slice({ start, end }).matchAll(/ /g)].map(({ index }) => start.character + index);
  const middle = gaps[Math.floor(gaps.length / 2)];
  if (middle === undefined) return [];
  const before = gaps[gaps.indexOf(middle) - 1] ?? start.character + 1;
  const at = (from: number, to: number) => ({ start: { line, character: from }, end: { line, character: to } });
  return [at(start.character, middle), at(middle, end.character), at(before, middle)];
}

/** How often each word stands in a text; punctuation and the language's own words say nothing. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.normalize('NFC').matchAll(/[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}_-]*/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
  }
  return words;
}

/** What is in a list more often than in another. */
function added(before: readonly string[], after: readonly string[]): readonly string[] {
  const count = (list: readonly string[], wanted: string) => list.filter((item) => item === wanted).length;
  return [...new Set(after)].filter((item) => count(after, item) > count(before, item));
}

const MAY_GO = new Set(['relationship', 'with', 'needs', 'note', 'metric', 'all', 'n']);

function lostWords(before: string, after: string, gone: ReadonlySet<string>): readonly string[] {
  const left = wordsOf(after.replaceAll('\\n', ' '));
  return [...wordsOf(before.replaceAll('\\n', ' '))].flatMap(([word, count]) =>
    (left.get(word) ?? 0) < count && !MAY_GO.has(word) && !gone.has(word) ? [word] : [],
  );
}

const found = new Map<string, number>();

describe.each(FILES)('the refactorings in %s', (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');

  it('keep what is said, and bring no new error', () => {
    const source = new SourceText(text);
    const canvas = readCanvas(text);
    const before = errorsOf(canvas);
    const site = { canvas, source, texts: catalogue.refactorings };
    for (const [element, selection] of placesIn(canvas, source)) {
      const refactorings = refactoringsAt({ ...site, selection });
      expect(new Set(refactorings.map(({ title }) => title)).size).toBe(refactorings.length);
      for (const refactoring of refactorings) expectGood(refactoring, element, { source, canvas, before });
    }
  });

  it('are the same in lines that end as on Windows, and keep them so', () => {
    const results = (written: string) => {
      const source = new SourceText(written);
      const canvas = readCanvas(written);
      const site = { canvas, source, texts: catalogue.refactorings };
      return [...placesIn(canvas, source)].flatMap(([, selection]) =>
        refactoringsAt({ ...site, selection }).map(({ edits }) => applyEdits(source, edits)),
      );
    };
    const windows = results(text.replace(/\r?\n/g, '\r\n'));
    expect(windows.filter((result) => /(?<!\r)\n/.test(result))).toEqual([]);
    expect(windows.map((result) => result.replaceAll('\r\n', '\n'))).toEqual(results(text.replace(/\r\n/g, '\n')));
  });
});

interface Before {
  readonly source: SourceText;
  readonly canvas: CanvasModel;
  readonly before: readonly string[];
}

function expectGood({ title, edits }: Refactoring, element: CanvasElement, { source, canvas, before }: Before): void {
  const name = `${title}: ${element.label}`;
  found.set(title.replace(/\d+/, 'n'), (found.get(title.replace(/\d+/, 'n')) ?? 0) + 1);
  expect(overlapping(source, edits), name).toEqual([]);
  const after = applyEdits(source, edits);
  const changed = readCanvas(after);
  const more = added(before, errorsOf(changed));
  expect(more, `${name}: no new error in\n${after}`).toEqual([]);
  const needs = linksOf(element, 'needs');
  const gone = new Set([
    ...(title.startsWith('Split') && element.id !== undefined ? [element.id] : []),
    ...(title.startsWith('Turn') ? needs.map(({ word }) => word) : []),
  ]);
  expect(lostWords(source.text, after, gone), `${name}: words of\n${after}`).toEqual([]);
  if (title.startsWith('Turn')) {
    const channel = changed.elements[canvas.elements.indexOf(element)]!;
    const tied = new Set(
      [...relationsOf(changed).tiedTo(channel, 'resource', 'activity', 'partner')].map(({ id }) => id),
    );
    const lost = needs.filter(({ word, fits }) => fits && !tied.has(word) && !after.includes('note "needs '));
    expect(lost, `${name}: what it needs in\n${after}`).toEqual([]);
  }
  const comments = (of: CanvasModel) => of.comments.map((comment) => comment.text);
  expect(comments(changed), name).toEqual(comments(canvas));
}

it('every refactoring is offered somewhere', () => {
  expect([...found.keys()].sort()).toEqual([
    'Extract the metric to a channel',
    'Extract the metric to a hotspot',
    'Extract the metric to a hypothesis',
    'Extract the metric to an idea',
    'Extract the note to a channel',
    'Extract the note to a hotspot',
    'Extract the note to a hypothesis',
    'Extract the note to an idea',
    'Extract the selected words to a channel',
    'Extract the selected words to a hotspot',
    'Extract the selected words to a hypothesis',
    'Extract the selected words to an idea',
    'Split into n relationships, one per segment',
    'Turn it into a channel',
  ]);
});
