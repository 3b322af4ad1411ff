import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { THEME_NAMES } from '../../src/views/theme.ts';
import { VIEW_NAMES } from '../../src/views/view-names.ts';
import { bmc, CLEAN, folderOf, WITH_ERROR } from './fake-io.ts';

const SVG = /^<svg [\s\S]*<\/svg>\n$/;

describe('bmc render', () => {
  it('writes there, too, what is to be written to `-`', async () => {
    const folder = await folderOf({ 'a.bmc': 'segment s "S"\n' });
    const onOutput = await bmc(['render', 'a.bmc'], { folder });
    expect(await bmc(['render', 'a.bmc', '-o', '-'], { folder })).toEqual(onOutput);
    expect(readdirSync(folder)).toEqual(['a.bmc']);
  });

  it('writes the picture on the standard output, with its credit line', async () => {
    const { code, out, err } = await bmc(['render', '-'], { stdin: CLEAN });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(SVG);
    expect(out).toContain('Strategyzer');
  });

  it('draws in each theme, each its own', async () => {
    const pictures = new Set<string>();
    for (const theme of THEME_NAMES) pictures.add((await bmc(['render', '-', '--theme', theme], { stdin: CLEAN })).out);
    expect(pictures.size).toBe(THEME_NAMES.length);
    expect(pictures).toContain((await bmc(['render', '-'], { stdin: CLEAN })).out);
  });

  it('draws each view, each its own', async () => {
    const pictures = new Set<string>();
    for (const view of VIEW_NAMES) {
      const { code, out } = await bmc(['render', '-', '--view', view], { stdin: CLEAN });
      expect(code).toBe(0);
      expect(out).toMatch(SVG);
      expect(out).toContain('Strategyzer');
      pictures.add(out);
    }
    expect(pictures.size).toBe(VIEW_NAMES.length);
    expect(pictures).toContain((await bmc(['render', '-'], { stdin: CLEAN })).out);
    expect((await bmc(['render', '-', '--view', 'moon'], { stdin: CLEAN })).code).toBe(2);
  });

  it('draws despite findings and tells them on the error stream', async () => {
    const folder = await folderOf({ 'a.bmc': WITH_ERROR });
    const { code, out, err } = await bmc(['render', 'a.bmc'], { folder });
    expect(code).toBe(0);
    expect(out).toMatch(SVG);
    expect(err).toMatch(/^a\.bmc:2:27 error .* \(reference\/unknown\)\n$/);
  });

  it('draws on paper what can lie on it, and refuses what cannot', async () => {
    const onPaper = await bmc(['render', '-', '--page', 'a3'], { stdin: CLEAN });
    expect(onPaper.out).toMatch(/^<svg [^>]*width="16.535in"/);
    for (const view of ['canvas', 'changes']) {
      const folder = await folderOf({ 'a.bmc': CLEAN, 'b.bmc': CLEAN });
      const more = view === 'changes' ? ['--against', 'b.bmc'] : [];
      const args = ['render', 'a.bmc', '--format', 'md', '--page', 'a4', ...more];
      const { code, err, out } = await bmc(args, { folder });
      expect([code, out]).toEqual([2, '']);
      expect(err).toContain('md lies on no paper');
    }
  });

  it('takes a folder or a pattern that stands for one canvas', async () => {
    const folder = await folderOf({ 'plans/a.bmc': CLEAN });
    const { out } = await bmc(['render', 'plans/a.bmc'], { folder });
    expect((await bmc(['render', 'plans'], { folder })).out).toBe(out);
    expect((await bmc(['render', '**/*.bmc'], { folder })).out).toBe(out);
  });

  it('replaces the file after -o, and writes nothing else', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'a.svg': 'an older and much longer picture'.repeat(10_000) });
    expect(await bmc(['render', 'a.bmc', '-o', 'a.svg'], { folder })).toEqual({ code: 0, out: '', err: '' });
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toBe((await bmc(['render', 'a.bmc'], { folder })).out);
    expect(readdirSync(folder).sort()).toEqual(['a.bmc', 'a.svg']);
  });

  it.each([
    ['gone/a.svg', '`gone/a.svg` cannot be written: its folder is not there. Create the folder first.'],
    ['a.bmc/a.svg', '`a.bmc/a.svg` cannot be written: its folder is not there. Create the folder first.'],
    ['folder', '`folder` cannot be written: it is a folder. Name a file in it.'],
    ['a.bmc', 'The picture would take the place of the canvas `a.bmc` itself. Name another file after -o.'],
    ['link.svg', 'The picture would take the place of the canvas `link.svg` itself. Name another file after -o.'],
    ['a.gif', '`a.gif` would hold svg, not what .gif promises. End its name in .svg.'],
  ])('refuses to write to %s', async (output, message) => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    mkdirSync(join(folder, 'folder'));
    symlinkSync('a.bmc', join(folder, 'link.svg'));
    const before = readdirSync(folder, { recursive: true }).sort();
    expect(await bmc(['render', 'a.bmc', '-o', output], { folder })).toEqual({
      code: 2,
      out: '',
      err: `bmc: ${message}\n`,
    });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
    expect(readFileSync(join(folder, 'a.bmc'), 'utf8')).toBe(CLEAN);
  });

  it('keeps the old picture where the canvas cannot be read', async () => {
    const folder = await folderOf({ 'large.bmc': 'x'.repeat(9 * 1024 * 1024), 'a.svg': 'old' });
    symlinkSync('circle.bmc', join(folder, 'circle.bmc'));
    for (const canvas of ['large.bmc', 'circle.bmc', 'gone.bmc']) {
      const { code, err } = await bmc(['render', canvas, '-o', 'a.svg'], { folder });
      expect([code, err.split('\n').length], err).toEqual([2, 2]);
    }
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toBe('old');
    expect(readdirSync(folder).sort()).toEqual(['a.svg', 'circle.bmc', 'large.bmc']);
  });

  it('writes over another name of the canvas no more than over itself', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    linkSync(join(folder, 'a.bmc'), join(folder, 'b.svg'));
    await bmc(['render', 'a.bmc', '-o', 'b.svg'], { folder });
    expect(readFileSync(join(folder, 'a.bmc'), 'utf8')).toBe(CLEAN);
  });
});
