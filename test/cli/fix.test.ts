import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mendSource } from '../../src/cli/mend-source.ts';
import { findSources } from '../../src/cli/sources.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { sourceFormats } from '../formats/source-formats.ts';
import { bmc, CLEAN, folderOf, WITH_ERROR } from './fake-io.ts';

const MENDABLE = 'segment readers “Readers”\nrelationship club "Club" { with readers  type community\n';
const MENDED = 'segment readers "Readers"\nrelationship club "Club" { with readers  type communities }\n';

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('bmc check --fix', () => {
  it('mends what has one clear fix, tells how much, and reports what is left', async () => {
    const folder = await folderOf({ 'a.bmc': MENDABLE, 'b.bmc': `${WITH_ERROR}channel web “Web”\n` });
    const { code, out, err } = await bmc(['check', '--fix'], { folder });
    expect(read(folder, 'a.bmc')).toBe(MENDED);
    expect(read(folder, 'b.bmc')).toBe(`${WITH_ERROR}channel web "Web"\n`);
    expect(err).toMatch(/^a\.bmc: 3 findings mended\.\nb\.bmc: 1 finding mended\.\n2 canvases checked: 1 error/);
    expect(out).toContain('b.bmc:2:27 error');
    expect(out).not.toContain('typographic');
    expect(code).toBe(1);
  });

  it('does not touch a file with nothing to mend', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'b.bmc': WITH_ERROR });
    const before = ['a.bmc', 'b.bmc'].map((name) => statSync(join(folder, name)));
    const { err } = await bmc(['check', '--fix'], { folder });
    const after = ['a.bmc', 'b.bmc'].map((name) => statSync(join(folder, name)));
    expect(after.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(before.map(({ ino, mtimeMs }) => [ino, mtimeMs]));
    expect(err).not.toContain('mended');
  });

  it('leaves a file that is not UTF-8 as it is', async () => {
    const bytes = Buffer.from('segment a “A” // caf\u00e9\n', 'utf8');
    const broken = Buffer.concat([bytes.subarray(0, -2), Buffer.from('\n')]);
    const folder = await folderOf({ 'a.bmc': broken });
    const { code } = await bmc(['check', '--fix'], { folder });
    expect(readFileSync(join(folder, 'a.bmc')).equals(broken)).toBe(true);
    expect(code).toBe(1);
  });

  it('keeps a byte order mark and lines as on Windows', async () => {
    const folder = await folderOf({ 'a.bmc': `\uFEFF${MENDABLE.replaceAll('\n', '\r\n')}` });
    await bmc(['check', '--fix'], { folder });
    expect(read(folder, 'a.bmc')).toBe(`\uFEFF${MENDED.replaceAll('\n', '\r\n')}`);
  });

  it('reports what is left in other formats too', async () => {
    const folder = await folderOf({ 'a.bmc': MENDABLE });
    const { code, out } = await bmc(['check', '--fix', '--format', 'json'], { folder });
    expect(JSON.parse(out)).toMatchObject({ summary: { files: 1, error: 0 } });
    expect(code).toBe(0);
  });

  it('refuses a file that was changed meanwhile', async () => {
    const folder = await folderOf({ 'a.bmc': MENDABLE });
    const changed = `${MENDABLE}// more\n`;
    const file = join(folder, 'a.bmc');
    writeFileSync(file, changed);
    let told = '';
    const write = async (text: string) => {
      told += text;
    };
    const output = { isTerminal: false, isClosed: false, write };
    const io = {
      folder,
      environment: {},
      stdin: (async function* () {})(),
      stdout: output,
      stderr: output,
      now: () => 0,
      formats: sourceFormats,
      startServer: async () => {},
      serveTools: async () => {},
      sitePart: async () => new Uint8Array(),
      stopAsked: async () => {},
    };
    const { sources } = await findSources(['a.bmc'], io, catalogueOf('en'));
    expect(await mendSource(MENDABLE, sources[0]!, io, catalogueOf('en'))).toBeUndefined();
    expect(told).toMatch(/^bmc: `a\.bmc` was changed while bmc read it/);
    expect(read(folder, 'a.bmc')).toBe(changed);
  });

  it('prints the mended text of the standard input and nothing else, findings on the error stream', async () => {
    const { code, out, err } = await bmc(['check', '--fix', '-'], { stdin: `${WITH_ERROR}channel web “Web”\n` });
    expect(out).toBe(`${WITH_ERROR}channel web "Web"\n`);
    expect(err).toMatch(/^-: 1 finding mended\.\n-:[\s\S]*-:2:27 error /);
    expect(code).toBe(1);
    expect((await bmc(['check', '--fix', '-'], { stdin: CLEAN })).out).toBe(CLEAN);
  });

  it.each([[['-', 'a.bmc']], [['-', '--format', 'json']]])('refuses %j with the standard input', async (args) => {
    const { code, out, err } = await bmc(['check', '--fix', ...args], { stdin: CLEAN });
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^bmc: With --fix, the mended text of the standard input is all that is printed/);
  });
});
