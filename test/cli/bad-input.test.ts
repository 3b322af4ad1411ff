import { chmodSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bmc, folderOf } from './fake-io.ts';

const EXAMPLE = readFileSync('examples/tasty-tuna.bmc', 'utf8');
const TEN_MB = 10 * 1024 * 1024;
const AFTER = '\nsegment after "After"\n';

const manyNotes = Array.from({ length: 20_000 }, (_, index) => `segment s${index} "Segment ${index}"\n`).join('');

/** The codes and places of the findings of one file. */
async function findingsOf(content: string | Uint8Array) {
  const folder = await folderOf({ 'canvas.bmc': content });
  const { code, out, err } = await bmc(['check', 'canvas.bmc', '--format', 'json'], { folder });
  expect(err).toBe('');
  const { files } = JSON.parse(out) as {
    files: [{ findings: { code: string; range: { start: { line: number; character: number } } }[] }];
  };
  const findings = files[0].findings.map((finding) => {
    const { line, character } = finding.range.start;
    return `${finding.code} ${line}:${character}`;
  });
  return { code, findings };
}

describe('bmc check of a file with', () => {
  it.each([
    ['nothing in it', ''],
    ['one byte order mark', '\ufeff'],
    ['blank lines only', '\n \r\n\t\n'],
    ['only a comment', '// nothing yet\n/* nor\nhere */'],
    ['20,000 notes', manyNotes],
  ])('%s finds nothing wrong', async (_, text) => {
    const { code, findings } = await findingsOf(text);
    expect(code).toBe(0);
    // A canvas of segments alone is told once that the rest is empty.
    expect(findings.filter((finding) => !finding.startsWith('canvas/block-empty'))).toEqual([]);
  });

  it.each([
    ['line breaks of Windows', EXAMPLE.replaceAll('\n', '\r\n')],
    ['line breaks of the old Macintosh', EXAMPLE.replaceAll('\n', '\r')],
    ['a byte order mark', `\ufeff${EXAMPLE}`],
  ])('%s finds what it finds without', async (_, text) => {
    expect(await findingsOf(text)).toEqual(await findingsOf(EXAMPLE));
  });

  it.each([
    ['bytes that are not UTF-8', Buffer.from('segment a "Caf\xe9"', 'latin1'), ['encoding/not-utf-8 0:0']],
    ['a lone surrogate', Buffer.from('segment a "\xed\xa0\x80"', 'latin1'), ['encoding/not-utf-8 0:0']],
    ['NUL', `segment a "x\0y"${AFTER}\0`, ['syntax/stray 2:0']],
    ['10 MB on one line', 'x'.repeat(TEN_MB), ['file/too-large 0:0']],
    ['10 MB in one string', `segment a "${'x'.repeat(TEN_MB)}"`, ['file/too-large 0:0']],
    ['10 MB in one unclosed string', `segment a "${'x'.repeat(TEN_MB)}`, ['file/too-large 0:0']],
    [
      '1,000 braces',
      `segment a ${'{'.repeat(1000)}${'}'.repeat(1000)}${AFTER}`,
      ['syntax/stray 0:11', 'syntax/extra-brace 0:1011'],
    ],
    ['1,000 open braces', `segment a ${'{'.repeat(1000)}${AFTER}`, ['syntax/missing-close 0:8', 'syntax/stray 0:11']],
    ['an unclosed string', `segment a "A${AFTER}`, ['syntax/unclosed-text 0:10']],
    ['an unclosed comment', `segment a "A" /* to the end${AFTER}`, ['syntax/unclosed-comment 0:14']],
    ['an unclosed brace', `segment a "A" {${AFTER}`, ['syntax/missing-close 0:8']],
  ])('%s says so', async (_, content, expected) => {
    expect(await findingsOf(content)).toEqual({ code: 1, findings: expected });
  });
});

describe('bmc render of a file with', () => {
  it.each([
    ['nothing in it', ''],
    ['only a comment', '// nothing yet'],
    ['bytes that are not UTF-8', Buffer.from('segment a "Caf\xe9"', 'latin1')],
    ['NUL', `segment a "x\0y"${AFTER}\0`],
    ['1,000 braces', `segment a ${'{'.repeat(1000)}${AFTER}`],
  ])('%s draws what can be drawn', async (_, content) => {
    const folder = await folderOf({ 'canvas.bmc': content });
    const { code, out } = await bmc(['render', 'canvas.bmc'], { folder });
    expect(code).toBe(0);
    expect(out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    if (String(content).includes(AFTER)) expect(out).toContain('After');
  });

  it('10 MB draws nothing and says why', async () => {
    const folder = await folderOf({ 'canvas.bmc': 'x'.repeat(TEN_MB) });
    expect(await bmc(['render', 'canvas.bmc'], { folder })).toEqual({
      code: 2,
      out: '',
      err: 'bmc: `canvas.bmc` cannot be drawn. This file is larger than 8 MB and is not read. Split it into several canvases.\n',
    });
  });
});

describe('a path that leads nowhere', () => {
  const isRoot = process.getuid?.() === 0;

  it('is told where a folder holds no canvas', async () => {
    const folder = await folderOf({ 'empty/.hidden/a.bmc': '', 'empty/node_modules/a/b.bmc': '', 'empty/a.txt': '' });
    expect(await bmc(['check', 'empty'], { folder })).toEqual({
      code: 2,
      out: '',
      err: 'bmc: There is no canvas in the folder `empty` or below. A canvas is a file that ends in .bmc: create one, or name another folder.\n',
    });
  });

  it.each(['check', 'render'])('is told by %s where links lead in a circle', async (command) => {
    const folder = await folderOf({});
    symlinkSync('a.bmc', join(folder, 'a.bmc'));
    expect(await bmc([command, 'a.bmc'], { folder })).toEqual({
      code: 2,
      out: '',
      err: 'bmc: `a.bmc` cannot be read: its links lead in a circle. Mend or remove them.\n',
    });
  });

  it.skipIf(isRoot).each(['check', 'render'])('is told by %s where a file may not be read', async (command) => {
    const folder = await folderOf({ 'a.bmc': '' });
    chmodSync(join(folder, 'a.bmc'), 0);
    const { code, err } = await bmc([command, 'a.bmc'], { folder });
    expect([code, err]).toEqual([2, expect.stringMatching(/^bmc: `a\.bmc` cannot be read: you are not allowed to\./)]);
  });

  it.skipIf(isRoot)('is told where a folder may not be listed', async () => {
    const folder = await folderOf({});
    mkdirSync(join(folder, 'closed'), 0o000);
    const { code, err } = await bmc(['check'], { folder });
    chmodSync(join(folder, 'closed'), 0o700);
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/^bmc: `closed\/` cannot be read: you are not allowed to\./),
    ]);
  });
});
