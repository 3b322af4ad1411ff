import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { check } from '../../../src/rules/check.ts';
import type { Finding } from '../../../src/rules/finding.ts';
import { applyEdits, mendUnambiguous } from '../../../src/rules/fixes/apply-fixes.ts';
import { fixesFor } from '../../../src/rules/fixes/fixes-for.ts';
import { standardTaxonomy } from '../../../src/taxonomy/taxonomy.ts';
import { lostFacts, overlapping } from './kept.ts';

/*
 * Examples with lines cut, doubled and left out, and letters and marks lost and strewn in, the same ones at every run.
 * What is wrong with how a text is written may hide other mistakes, which come to light when it is mended; a fix of
 * anything else brings no error, whatever stands around it.
 */

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const TEXTS = [
  ...readdirSync(EXAMPLES)
    .filter((name) => name.endsWith('.bmc'))
    .sort()
    .map((name) => join(EXAMPLES, name)),
  join(import.meta.dirname, '../../fixtures/language/every-shape.bmc'),
].map((file) => readFileSync(file, 'utf8'));

const ROUNDS = 40;
const MARKS = ['"', ',', '}', '{', 'a', '-', '/', '*', '“'];
const ABOUT_WRITING = /^(?:syntax|property|reference|term|name|amount)\//;

const catalogue = catalogueOf('en');

/** A row of numbers that looks like chance, and is the same each time. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

function broken(text: string, next: (below: number) => number): string {
  const lines = text.split('\n');
  const slips = 1 + next(4);
  for (let slip = 0; slip < slips; slip += 1) {
    const at = next(lines.length);
    const line = lines[at] ?? '';
    const place = next(line.length + 1);
    const ways = [
      () => lines.splice(at, 1),
      () => lines.splice(at, 0, lines[next(lines.length)] ?? ''),
      () => lines.splice(at, 1, line.slice(0, place)),
      () => lines.splice(at, 1, line.slice(0, place) + line.slice(place + 1)),
      () => lines.splice(at, 1, line.slice(0, place) + MARKS[next(MARKS.length)] + line.slice(place)),
    ];
    ways[next(ways.length)]?.();
  }
  return lines.join('\n');
}

const errorsIn = (findings: readonly Finding[]) =>
  findings.filter(({ severity }) => severity === 'error').map(({ code, message }) => `${code}: ${message}`);

const next = chance(5);
const CASES = Array.from(
  { length: ROUNDS },
  (_, round) => [round, broken(TEXTS[round % TEXTS.length]!, next)] as const,
);

it.each(CASES)('the fixes of broken text %i keep what they are not about', (_, text) => {
  const source = new SourceText(text);
  const canvas = readCanvas(text);
  const findings = check(canvas, { catalogue });
  const errors = errorsIn(findings);
  const context = { canvas, source, catalogue, taxonomy: standardTaxonomy, findings };
  for (const finding of findings) {
    for (const { title, edits } of fixesFor(finding, context)) {
      const what = `${finding.code} → ${title}`;
      expect(overlapping(source, edits), what).toEqual([]);
      if (ABOUT_WRITING.test(finding.code)) continue;
      const changed = applyEdits(source, edits);
      const after = readCanvas(changed);
      expect(lostFacts(canvas, source, after, { edits, mistake: finding.range, changed }), what).toEqual([]);
      expect(
        errorsIn(check(after, { catalogue })).filter((error) => !errors.includes(error)),
        what,
      ).toEqual([]);
    }
  }
});

it.each(CASES)('mending broken text %i comes to an end', (_, text) => {
  const { text: once } = mendUnambiguous(text, { catalogue });
  expect(mendUnambiguous(once, { catalogue }).count).toBe(0);
});
