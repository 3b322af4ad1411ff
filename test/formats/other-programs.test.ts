import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EXAMPLE, exportText, HOSTILE, LARGE } from './export-canvas.ts';

/* Exported files, opened by programs of other people where this machine has them. */

const folder = mkdtempSync(join(tmpdir(), 'bmc-programs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const withPoppler = has('pdftotext') && has('pdfinfo');
const withOffice = has('soffice');
const because = (fine: boolean, program: string) => (fine ? '' : ` (skipped: there is no ${program} on this machine)`);

const run = (program: string, ...args: readonly string[]) =>
  execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], timeout: 120_000 });

async function fileOf(text: string, format: 'pdf' | 'pptx'): Promise<string> {
  const file = join(folder, `canvas.${format}`);
  writeFileSync(file, (await exportText(text, format, { views: 'all' })).bytes);
  return file;
}

describe.runIf(withPoppler)('a PDF in Poppler', () => {
  it('has its title, its pages, and its texts in them', async () => {
    const file = await fileOf(EXAMPLE, 'pdf');
    const info = run('pdfinfo', file);
    expect(info).toMatch(/^Title: +Private bank$/m);
    expect(info).toMatch(/^Pages: +5$/m);
    expect(info).not.toMatch(/^CreationDate/m);
    const text = run('pdftotext', '-layout', file, '-');
    for (const words of ['Customer Relationships', 'A named private banker', 'CC BY-SA 3.0'])
      expect(text).toContain(words);
  });

  it.each([
    ['hostile', HOSTILE],
    ['large', LARGE],
  ])('is read without complaint, made of a %s canvas', async (_, text) => {
    const { stderr, status } = spawnSync('pdftotext', [await fileOf(text, 'pdf'), '-'], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });
});

describe.runIf(withOffice)('slides in LibreOffice', () => {
  it.each([
    ['an example', EXAMPLE, 'A named private banker'],
    ['a hostile canvas', HOSTILE, 'javascript:alert'],
  ])(
    'open and keep their texts: %s',
    async (_, text, words) => {
      const file = await fileOf(text, 'pptx');
      // A profile of its own: another office may be open.
      run(
        'soffice',
        `-env:UserInstallation=file://${folder}/office`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        file,
      );
      const converted = readFileSync(join(folder, 'canvas.pdf'));
      expect(converted.subarray(0, 5).toString()).toBe('%PDF-');
      if (withPoppler) expect(run('pdftotext', join(folder, 'canvas.pdf'), '-')).toContain(words);
    },
    180_000,
  );
});

describe('programs of other people', () => {
  it.skipIf(withPoppler)(`pdftotext reads PDF${because(withPoppler, 'Poppler')}`, () => {});
  it.skipIf(withOffice)(`LibreOffice opens slides${because(withOffice, 'LibreOffice')}`, () => {});
});
