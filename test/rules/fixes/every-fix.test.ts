import { readdirSync, readFileSync } from 'node:fs';
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

const ROOT = join(import.meta.dirname, '../../fixtures/rules');
const FILES = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.split(sep).join('/'))
  .filter((path) => /\/fires[^/]*\.bmc$/.test(path))
  .sort();

const catalogue = catalogueOf('en');
const findingsIn = (canvas: CanvasModel) => check(canvas, { catalogue });

/** Findings as `code` and how often, of the errors alone or of one code. */
function countOf(findings: readonly Finding[], code: string): number {
  return findings.filter((finding) => finding.code === code).length;
}

/** What a finding is about, so that it can be found again in a changed text: its code and message. */
const subject = ({ code, message }: Finding) => `${code}: ${message}`;

function errorsOf(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity === 'error')
    .map(subject)
    .sort();
}

/** The comments of a text without the markers, which point at columns. */
const commentsOf = (canvas: CanvasModel) => canvas.comments.map(({ text }) => text);

/** Every fact of a canvas as text, without the property that a fix is about. */
function factsOf(canvas: CanvasModel): string[] {
  return canvas.elements.flatMap(({ label, facts, keyword }) => [
    `${keyword} ${label}`,
    ...facts.map(({ key }) => `${keyword} ${label} ${key}`),
  ]);
}

const mended = new Set<string>();

describe.each(FILES)('the fixes in %s', (path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const source = new SourceText(text);
  const canvas = readCanvas(text);
  const findings = findingsIn(canvas);
  const code = path.slice(0, path.lastIndexOf('/'));
  const context = { canvas, source, catalogue, taxonomy: standardTaxonomy };
  const cases = findings
    .filter((finding) => finding.code === code)
    .flatMap((finding) =>
      fixesFor(finding, context).map((fix): [string, Finding, Fix] => [
        `${subject(finding)} → ${fix.title}`,
        finding,
        fix,
      ]),
    );

  it.runIf(FIXABLE.has(code as Finding['code']))('are there or have nothing to go by', () => {
    expect(cases.filter(([, , fix]) => fix.title.trim() === '')).toEqual([]);
  });

  it.each(cases)('%s', (_, finding, fix) => {
    const after = applyEdits(source, fix.edits);
    const changed = readCanvas(after);
    const left = findingsIn(changed);
    expect(countOf(left, finding.code), `the finding is gone from\n${after}`).toBeLessThan(
      countOf(findings, finding.code),
    );
    const before = errorsOf(findings);
    expect(
      errorsOf(left).filter((error) => !before.includes(error)),
      `no new error in\n${after}`,
    ).toEqual([]);
    // A fix of the text's writing may bring facts to light, and one may take out what it is about, but no more.
    const facts = factsOf(changed);
    const lost = factsOf(canvas).filter((fact) => !facts.includes(fact));
    expect(lost.length, `no other fact is lost: ${lost.join('; ')}`).toBeLessThanOrEqual(2);
    const comments = commentsOf(changed);
    expect(
      commentsOf(canvas).filter(
        (comment) => !comments.includes(comment) && !/\^|<---/.test(comment) && !comment.startsWith('/*'),
      ),
    ).toEqual([]);
    mended.add(finding.code);
  });
});

it('every fixer mends a finding of some fixture', () => {
  expect([...FIXABLE].filter((code) => !mended.has(code))).toEqual([]);
});
