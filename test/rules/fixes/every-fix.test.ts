import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import type { CanvasModel, Comment } from '../../../src/model/canvas-model.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { contains, type Position } from '../../../src/model/range.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { check } from '../../../src/rules/check.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { applyEdits } from '../../../src/rules/fixes/apply-fixes.ts';
import type { Fix } from '../../../src/rules/fixes/fix.ts';
import { FIXABLE, fixesFor } from '../../../src/rules/fixes/fixes-for.ts';
import { standardTaxonomy } from '../../../src/taxonomy/taxonomy.ts';
import { afterEdits, lostFacts, overlapping } from './kept.ts';

/*
 * Every fix of every finding of every fixture and example: it removes its finding, brings no new error, keeps every
 * other fact, all comments and how lines end, and is one set of edits that do not overlap.
 */

const ROOT = join(import.meta.dirname, '../../fixtures/rules');
const EXAMPLES = join(import.meta.dirname, '../../../examples');
const FILES = [
  ...readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .map((path) => join(ROOT, path))
    .filter((path) => /fires[^/]*\.bmc$/.test(path)),
  ...readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.bmc'))
    .map((name) => join(EXAMPLES, name)),
].sort();

const catalogue = catalogueOf('en');

/** What a finding says, and of what: so that it can be found again in a changed text. */
const subject = ({ code, message }: Finding) => `${code}: ${message}`;

function count<Item>(items: readonly Item[], wanted: Item): number {
  return items.filter((item) => item === wanted).length;
}

/** What is in a list more often than in another. */
function added(before: readonly string[], after: readonly string[]): readonly string[] {
  return [...new Set(after)].filter((item) => count(after, item) > count(before, item));
}

/** The errors that a text did not have before some edits: neither the same words, nor the same sort on the same line. */
function newErrors(
  before: readonly Finding[],
  after: readonly Finding[],
  move: (at: Position) => Position,
): readonly string[] {
  const place = ({ code }: Finding, { line }: Position) => `${code} ${line}`;
  const words = before.map(subject);
  const places = new Set(before.map((finding) => place(finding, move(finding.range.start))));
  const errors = after.filter(({ severity }) => severity === 'error');
  const fresh = new Set(added(words, errors.map(subject)));
  return errors
    .filter((error) => fresh.has(subject(error)) && !places.has(place(error, error.range.start)))
    .map(subject);
}

const commentsOf = (canvas: CanvasModel) => canvas.comments.map(({ text }) => text);

/** The comments of a canvas but for one that a finding is about. */
function commentsKept(canvas: CanvasModel, { range }: Finding): readonly string[] {
  const isMeant = (comment: Comment) =>
    comment.range.start.line === range.start.line && contains(comment.range, range.end);
  return canvas.comments.filter((comment) => !isMeant(comment)).map(({ text }) => text);
}

interface Gap {
  readonly phases: readonly string[];
  readonly segments: { readonly count: number };
}

/** Whether a finding speaks of several things at once, so that what is left of it is said anew, of the others. */
function isOfMany({ args }: Finding): boolean {
  const { lacking, empty, gaps, relationships, segments } = args as {
    [Key in 'lacking' | 'relationships' | 'segments']?: { count: number };
  } & { empty?: readonly unknown[]; gaps?: readonly Gap[] };
  const missed = gaps?.reduce((sum, gap) => sum + gap.segments.count * gap.phases.length, 0);
  const counts = [lacking?.count, relationships?.count, segments?.count, empty?.length, missed];
  return counts.some((count) => count !== undefined && count > 1);
}

const mended = new Set<string>();

describe.each(FILES)('the fixes in %s', (path) => {
  const text = readFileSync(path, 'utf8');
  const folder = join(path, '..');
  const fileExists = (name: string) => existsSync(join(folder, name));
  const findingsIn = (canvas: CanvasModel, created?: string) =>
    check(canvas, { catalogue, fileExists: (name) => name === created || fileExists(name) });
  const casesOf = (written: string) => {
    const source = new SourceText(written);
    const canvas = readCanvas(written);
    const findings = findingsIn(canvas);
    const context = { canvas, source, catalogue, taxonomy: standardTaxonomy, findings };
    const cases = findings.flatMap((finding) =>
      fixesFor(finding, context).map((fix): [string, Finding, Fix] => [
        `${subject(finding)} → ${fix.title}`,
        finding,
        fix,
      ]),
    );
    return { source, canvas, findings, cases };
  };
  const { source, canvas, findings, cases } = casesOf(text);

  it('have a title of their own each', () => {
    for (const finding of findings) {
      const titles = cases.filter(([, of]) => of === finding).map(([, , fix]) => fix.title);
      expect(new Set(titles).size).toBe(titles.length);
      expect(titles.filter((title) => title.trim() === '')).toEqual([]);
    }
  });

  it.each(cases)('%s', (_, finding, fix) => {
    expect(overlapping(source, fix.edits)).toEqual([]);
    const after = applyEdits(source, fix.edits);
    const changed = readCanvas(after);
    const left = findingsIn(changed, fix.creates);
    const countOf = (list: readonly Finding[]) => list.filter(({ code }) => code === finding.code).length;
    const isMended = isOfMany(finding)
      ? !left.some((other) => subject(other) === subject(finding))
      : countOf(left) < countOf(findings);
    expect(isMended, `the finding is gone from\n${after}`).toBe(true);
    const isNew = (error: string) => !(isOfMany(finding) && error.startsWith(`${finding.code}: `));
    const move = afterEdits(source, new SourceText(after), fix.edits);
    expect(newErrors(findings, left, move).filter(isNew), `no new error in\n${after}`).toEqual([]);
    expect(
      lostFacts(canvas, source, changed, { edits: fix.edits, mistake: finding.range, changed: after }),
      `no other fact is lost in\n${after}`,
    ).toEqual([]);
    const comments = commentsKept(canvas, finding);
    expect(added(commentsOf(changed), comments), `comments stay in\n${after}`).toEqual([]);
    mended.add(finding.code);
  });

  it('are the same in lines that end as on Windows, and keep them so', () => {
    const windows = casesOf(text.replace(/\r?\n/g, '\r\n'));
    const results = windows.cases.map(([, , fix]) => applyEdits(windows.source, fix.edits));
    expect(results.filter((result) => /(?<!\r)\n/.test(result))).toEqual([]);
    expect(results.map((result) => result.replaceAll('\r\n', '\n'))).toEqual(
      cases.map(([, , fix]) => applyEdits(source, fix.edits).replaceAll('\r\n', '\n')),
    );
  });
});

it('every fixer mends a finding of some fixture', () => {
  expect([...FIXABLE].filter((code) => !mended.has(code))).toEqual([]);
});

it('reads the fixtures from where they are', () => {
  expect(FILES.filter((file) => file.split(sep).includes('examples')).length).toBeGreaterThan(3);
});
