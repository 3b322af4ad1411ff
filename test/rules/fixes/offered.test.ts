import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffLines } from 'diff';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { check } from '../../../src/rules/check.ts';
import { applyEdits } from '../../../src/rules/fixes/apply-fixes.ts';
import type { Fix } from '../../../src/rules/fixes/fix.ts';
import { fixesFor } from '../../../src/rules/fixes/fixes-for.ts';
import { standardTaxonomy } from '../../../src/taxonomy/taxonomy.ts';

/*
 * Which fixes are offered, in which order, how they are called and what they write, for each finding of each fixture:
 * what a reader of the light bulb sees. The files in `offered/` are what was looked at and found right; after a change
 * that is wanted, `npx vitest run test/rules/fixes/offered.test.ts -u` writes them anew, to be read in the diff.
 */

const ROOT = join(import.meta.dirname, '../../fixtures/rules');
const catalogue = catalogueOf('en');

/** The lines that a fix takes away and those that it brings. */
function written(source: SourceText, { creates, edits }: Fix): readonly string[] {
  if (creates !== undefined) return [`      creates ${creates}`];
  return diffLines(source.text, applyEdits(source, edits)).flatMap(({ added, removed, value }) => {
    const sign = added ? '+' : removed ? '-' : undefined;
    return sign
      ? value
          .replace(/\r?\n$/, '')
          .split(/\r?\n/)
          .map((line) => `      ${sign} ${line}`.trimEnd())
      : [];
  });
}

function offeredIn(path: string): string {
  const text = readFileSync(join(ROOT, path), 'utf8');
  const fileExists = (name: string) => existsSync(join(ROOT, path, '..', name));
  const canvas = readCanvas(text);
  const source = new SourceText(text);
  const findings = check(canvas, { catalogue, fileExists });
  const told = findings.map((finding) => {
    const fixes = fixesFor(finding, { canvas, source, catalogue, taxonomy: standardTaxonomy, findings });
    const offers = fixes.flatMap((fix) => {
      const marks = [...(fix.isPreferred ? ['preferred'] : []), ...(fix.isUnambiguous ? ['without asking'] : [])];
      return [`    ${fix.title}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`, ...written(source, fix)];
    });
    const { start } = finding.range;
    return [`  ${start.line + 1}:${start.character + 1} ${finding.code}`, ...offers].join('\n');
  });
  return [path, ...told].join('\n');
}

const AREAS = readdirSync(ROOT).filter((area) => firesIn(area).length > 0);

/** The fixtures of an area in which something is found. */
function firesIn(area: string): readonly string[] {
  return readdirSync(join(ROOT, area), { recursive: true, encoding: 'utf8' })
    .filter((path) => /fires[^/\\]*\.bmc$/.test(path))
    .map((path) => `${area}/${path.replaceAll('\\', '/')}`)
    .sort();
}

describe.each(AREAS)('the fixes that are offered for %s', (area) => {
  it('are those that were found right', async () => {
    const told = `${firesIn(area).map(offeredIn).join('\n\n')}\n`;
    await expect(told).toMatchFileSnapshot(join(import.meta.dirname, 'offered', `${area}.txt`));
  });
});
