import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { check } from '../../../src/rules/check.ts';
import { applyEdits } from '../../../src/rules/fixes/apply-fixes.ts';
import { fixesFor } from '../../../src/rules/fixes/fixes-for.ts';
import { standardTaxonomy } from '../../../src/taxonomy/taxonomy.ts';
import { WALK } from './walk-steps.ts';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const START = readFileSync(join(EXAMPLES, 'with-findings.bmc'), 'utf8');

const catalogue = catalogueOf('en');

function look(text: string) {
  const source = new SourceText(text);
  const canvas = readCanvas(text);
  const fileExists = (path: string) => existsSync(join(EXAMPLES, path));
  const findings = check(canvas, { catalogue, fileExists });
  const context = { canvas, source, catalogue, taxonomy: standardTaxonomy, findings };
  const offered = findings.flatMap((finding) =>
    fixesFor(finding, context).map((fix) => ({ code: finding.code as string, title: fix.title, fix })),
  );
  return { source, findings, offered };
}

it('goes from a canvas full of findings to a clean one by fixes that are offered', () => {
  let text = START;
  for (const step of WALK) {
    const { source, offered, findings } = look(text);
    const chosen = offered.find(({ code, title }) => code === step.code && title === step.title);
    expect(
      chosen,
      `${step.code} → ${step.title}, of:\n${offered.map((o) => `${o.code} → ${o.title}`).join('\n')}\n${findings.map((f) => f.code).join()}`,
    ).toBeDefined();
    text = applyEdits(source, chosen!.fix.edits);
  }
  expect(
    look(text).findings.map(({ code, message }) => `${code}: ${message}`),
    text,
  ).toEqual([]);
});
