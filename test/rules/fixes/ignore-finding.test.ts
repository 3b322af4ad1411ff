import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../src/messages/catalogue.ts';
import { readCanvas } from '../../../src/model/lower.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { check } from '../../../src/rules/check.ts';
import { applyEdits } from '../../../src/rules/fixes/apply-fixes.ts';
import { ignoreFinding } from '../../../src/rules/fixes/ignore-finding.ts';
import { standardTaxonomy } from '../../../src/taxonomy/taxonomy.ts';

/* A comment that silences a finding, tried on every finding of every fixture and example. */

const ROOT = join(import.meta.dirname, '../../..');
const FILES = ['test/fixtures', 'examples']
  .flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  .filter((path) => path.endsWith('.bmc'));

const catalogue = catalogueOf('en');
const options = { catalogue, fileExists: () => false };

function ignoring(text: string) {
  const source = new SourceText(text);
  const canvas = readCanvas(text);
  const findings = check(canvas, options);
  const context = { canvas, source, catalogue, taxonomy: standardTaxonomy, findings };
  return findings.map((finding) => {
    const fix = ignoreFinding(finding, context);
    return { finding, fix, after: fix && applyEdits(source, fix.edits) };
  });
}

const place = (code: string, line: number) => `${code} ${line}`;

describe('ignoring a finding', () => {
  it.each(FILES)('silences it, and nothing else changes: %s', (path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const tried = new Set<string>();
    for (const { finding, fix, after } of ignoring(text)) {
      const { code, range } = finding;
      const { line } = range.start;
      if (!fix || after === undefined || tried.has(place(code, line))) continue;
      tried.add(place(code, line));
      const moved = (at: number) => (at >= line ? at + 1 : at);
      const before = check(readCanvas(text), options).map((one) => place(one.code, moved(one.range.start.line)));
      const left = check(readCanvas(after), options).map((one) => place(one.code, one.range.start.line));
      expect(left, `${code} in\n${after}`).toEqual(before.filter((one) => one !== place(code, line + 1)));
      expect([fix.isPreferred, fix.isUnambiguous]).toEqual([false, false]);
    }
  });

  it('writes the comment as its line is written, with a reason to fill in', () => {
    const [first] = ignoring('\uFEFFrelationship r { with a }\r\n').filter(
      ({ finding }) => finding.code === 'reference/unknown',
    );
    expect(first?.after).toBe(
      '\uFEFF// bmc-ignore reference/unknown: why it is right here\r\nrelationship r { with a }\r\n',
    );
    const [inside] = ignoring('segment a\nrelationship r {\n  with  a\n  type  foo\n}\n').filter(
      ({ finding }) => finding.code === 'term/unknown',
    );
    expect(inside?.after).toContain('  with  a\n  // bmc-ignore term/unknown: why it is right here\n  type  foo\n');
  });

  it('is not offered for how a text is written, nor where no comment can stand', () => {
    const offered = (text: string) => ignoring(text).flatMap(({ finding, fix }) => (fix ? finding.code : []));
    expect(offered('segment “A”\n')).not.toContain('syntax/typographic-quotes');
    expect(offered('segment a { note """\n x\n """  kind foo }\n')).not.toContain('term/unknown');
    expect(offered('segment a { /* x\n */ kind foo }\n')).not.toContain('term/unknown');
    expect(offered('segment a { kind\n foo }\n')).toContain('term/unknown');
  });
});
