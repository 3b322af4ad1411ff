import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bmc, CLEAN, folderOf } from './fake-io.ts';

/** How a file of each format begins. */
const BEGINNINGS = {
  svg: '<svg ',
  png: '\u0089PNG\r\n\u001a\n',
  pdf: '%PDF-1.7',
  html: '<!DOCTYPE html>',
  pptx: 'PK\u0003\u0004',
  md: '# Untitled canvas',
  json: '{\n  "$schema":',
} as const;

const beginningOf = (file: string, length: number) => readFileSync(file).subarray(0, length).toString('latin1');

describe('bmc render, to other formats', () => {
  it.each(Object.entries(BEGINNINGS))(
    'writes %s where the file’s name promises it, or --format says so',
    async (format, beginning) => {
      const folder = await folderOf({ 'a.bmc': CLEAN });
      expect(await bmc(['render', 'a.bmc', '-o', `a.${format}`], { folder })).toEqual({ code: 0, out: '', err: '' });
      expect(beginningOf(join(folder, `a.${format}`), beginning.length)).toBe(beginning);
      await bmc(['render', 'a.bmc', '--format', format, '-o', 'named-otherwise'], { folder });
      expect(readFileSync(join(folder, 'named-otherwise')).equals(readFileSync(join(folder, `a.${format}`)))).toBe(
        true,
      );
      expect(readdirSync(folder).sort()).toEqual(['a.bmc', `a.${format}`, 'named-otherwise'].sort());
    },
  );

  it('scales a PNG', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    const widthOf = (file: string) => readFileSync(join(folder, file)).readUInt32BE(16);
    await bmc(['render', 'a.bmc', '-o', 'a.png'], { folder });
    await bmc(['render', 'a.bmc', '--scale', '1', '-o', 'b.png'], { folder });
    expect(widthOf('a.png')).toBe(2 * widthOf('b.png'));
  });

  it('shows every view that has something to show where there is room for it, else the canvas, or what is asked for', async () => {
    const pages = async (...args: string[]) => {
      const { code, out } = await bmc(['render', '-', '--format', 'html', ...args], { stdin: CLEAN });
      return [code, ...[...out.matchAll(/<section id="view-(\w+)"/g)].map(([, name]) => name)];
    };
    expect(await pages()).toEqual([0, 'canvas', 'questions']);
    expect(await pages('--view', 'all')).toEqual(await pages());
    expect(await pages('--view', 'fit')).toEqual([0, 'fit']);
  });

  it.each([
    [
      ['--format', 'png', '--view', 'all'],
      'A picture of the format png shows one view. Name one after --view, or choose --format pdf or html.',
    ],
    [['--format', 'pptx', '--view', 'fit'], 'A file of the format pptx is of the canvas as a whole. Leave --view out.'],
    [['--format', 'png', '-o', 'a.pdf'], '`a.pdf` would hold png, not what .pdf promises. End its name in .png.'],
    [['--scale', '5'], undefined],
    [['--page', 'a5'], undefined],
  ])('refuses %j', async (args, message) => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'a.pdf': 'old' });
    const { code, out, err } = await bmc(['render', 'a.bmc', ...args], { folder });
    expect([code, out]).toEqual([2, '']);
    if (message !== undefined) expect(err).toBe(`bmc: ${message}\n`);
    expect(readFileSync(join(folder, 'a.pdf'), 'utf8')).toBe('old');
  });

  it('writes no bytes onto a terminal that is for text', async () => {
    for (const format of ['png', 'pdf', 'pptx']) {
      const { code, out, err } = await bmc(['render', '-', '--format', format], { stdin: CLEAN, terminal: ['out'] });
      expect([code, out, err]).toEqual([
        2,
        '',
        `bmc: A terminal cannot show ${format}. Name the file to write after -o.\n`,
      ]);
    }
    expect((await bmc(['render', '-', '--format', 'md'], { stdin: CLEAN, terminal: ['out'] })).code).toBe(0);
  });

  it.each(['png', 'pdf', 'pptx', 'html'])('leaves an older %s as it was where it cannot be written', async (format) => {
    const folder = await folderOf({ 'a.bmc': CLEAN, [`a.${format}`]: 'old' });
    const { code, err } = await bmc(['render', 'a.bmc', '-o', join('gone', `a.${format}`)], { folder });
    expect([code, err]).toEqual([
      2,
      `bmc: \`${join('gone', `a.${format}`)}\` cannot be written: its folder is not there. Create the folder first.\n`,
    ]);
    if (process.getuid?.() !== 0) {
      chmodSync(join(folder, `a.${format}`), 0o444);
      expect((await bmc(['render', 'a.bmc', '-o', `a.${format}`], { folder })).code).toBe(2);
    }
    expect(readFileSync(join(folder, `a.${format}`), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.bmc', `a.${format}`]);
  });

  it('says which characters no font has, and draws the rest, emoji too', async () => {
    const folder = await folderOf({ 'a.bmc': 'segment a "\u{1f9ff}\u{10efd}"\n' });
    const { code, err } = await bmc(['render', 'a.bmc', '-o', 'a.png'], { folder });
    expect(code).toBe(0);
    expect(err).toMatch(/^bmc: No font at hand has \u{10efd} \(Arabic\): an empty box stands/mu);
  });
});
