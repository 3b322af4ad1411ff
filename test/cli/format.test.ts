import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bmc, folderOf } from './fake-io.ts';

const LOOSE = 'segment   a "A"   { kind   niche }';
const NEAT = 'segment a "A" { kind niche }\n';

describe('bmc format', () => {
  it('lays out files, and tells which', async () => {
    const folder = await folderOf({ 'a.bmc': LOOSE, 'deep/b.bmc': NEAT });
    const { code, out, err } = await bmc(['format'], { folder });
    expect([code, out, err]).toEqual([0, '', 'a.bmc: laid out anew.\n']);
    expect(readFileSync(join(folder, 'a.bmc'), 'utf8')).toBe(NEAT);
    expect((await bmc(['format'], { folder })).err).toBe('');
  });

  it('writes nothing where it checks, lists what would change, and ends with 1', async () => {
    const folder = await folderOf({ 'a.bmc': LOOSE, 'b.bmc': NEAT });
    const { code, out } = await bmc(['format', '--check', 'a.bmc', 'b.bmc'], { folder });
    expect([code, out]).toEqual([1, 'a.bmc\n']);
    expect(readFileSync(join(folder, 'a.bmc'), 'utf8')).toBe(LOOSE);
    expect((await bmc(['format', '--check', 'b.bmc'], { folder })).code).toBe(0);
  });

  it('leaves a file alone that is laid out already', async () => {
    const folder = await folderOf({ 'b.bmc': NEAT });
    const { ino } = statSync(join(folder, 'b.bmc'));
    await bmc(['format', 'b.bmc'], { folder });
    expect(statSync(join(folder, 'b.bmc')).ino).toBe(ino);
  });

  it('prints the standard input laid out', async () => {
    const { code, out, err } = await bmc(['format', '-'], { stdin: LOOSE });
    expect([code, out, err]).toEqual([0, NEAT, '']);
    expect(await bmc(['format', '-', '--check'], { stdin: LOOSE })).toEqual({ code: 1, out: '-\n', err: '' });
  });

  it('says what is not there, and lays out the rest', async () => {
    const folder = await folderOf({ 'a.bmc': LOOSE });
    const { code, err } = await bmc(['format', 'nowhere.bmc', 'a.bmc'], { folder });
    expect(code).toBe(2);
    expect(err).toContain('nowhere.bmc');
    expect(readFileSync(join(folder, 'a.bmc'), 'utf8')).toBe(NEAT);
  });

  it('writes what is not UTF-8 back no worse than it was', async () => {
    const bytes = Buffer.from([...Buffer.from('segment   a "'), 0xff, ...Buffer.from('"\n')]);
    const folder = await folderOf({ 'a.bmc': bytes });
    expect((await bmc(['format', 'a.bmc'], { folder })).code).toBe(2);
    expect(readFileSync(join(folder, 'a.bmc'))).toEqual(bytes);
  });

  it('brings notes into canvas order where it is asked to', async () => {
    const mixed = 'segment   a // a\npartner b\n';
    const folder = await folderOf({ 'a.bmc': mixed });
    expect((await bmc(['format', '--sort', '--check'], { folder })).out).toBe('a.bmc\n');
    expect((await bmc(['format', '--sort'], { folder })).code).toBe(0);
    expect(readFileSync(join(folder, 'a.bmc'), 'utf8')).toBe('partner b\n\nsegment a   // a\n');
    expect(await bmc(['format', '--sort', '--check'], { folder })).toEqual({ code: 0, out: '', err: '' });
    expect((await bmc(['format', '-'], { stdin: mixed })).out).toBe('segment a   // a\npartner b\n');
  });

  it('lays out what it cannot sort, says why, and ends with 1', async () => {
    const { code, out, err } = await bmc(['format', '--sort', '-'], { stdin: 'segment   a\npartner b "\n' });
    expect([code, out]).toEqual([1, 'segment a\n\npartner b "\n']);
    expect(err).toMatch(/^bmc: `-` is laid out, but not sorted, because of line 2\. There is a mistake/);
    const shared = await bmc(['format', '--sort', '-'], { stdin: 'segment a\npartner a\n' });
    expect([shared.code, shared.out]).toEqual([1, 'segment a\npartner a\n']);
    expect(shared.err).toContain('Another note has the id `a`');
  });
});
