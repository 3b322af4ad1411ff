import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import type { CanvasModel } from '../../../src/model/canvas-model.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { check } from '../../../src/rules/check.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { applyEdits } from '../../../src/rules/fixes/apply-fixes.ts';
import type { Fix } from '../../../src/rules/fixes/fix.ts';
import { FIXABLE, fixesFor } from '../../../src/rules/fixes/fixes-for.ts';
import { standardTaxonomy } from '../../../src/taxonomy/taxonomy.ts';
import { overlapping } from './kept.ts';
import { doFix, subject } from './mended.ts';

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
    const done = doFix({ source, canvas, findings }, finding, fix, findingsIn);
    expect(done.isMended, `the finding is gone from\n${done.after}`).toBe(true);
    expect(done.newErrors, `no new error in\n${done.after}`).toEqual([]);
    expect(done.lostFacts, `no other fact is lost in\n${done.after}`).toEqual([]);
    expect(done.lostComments, `comments stay in\n${done.after}`).toEqual([]);
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
