import { statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shardBounds } from '../../src/cli/shard.ts';
import { bmc, CLEAN, folderOf, WITH_ERROR, WITH_WARNING } from './fake-io.ts';

const FORMATS = ['json', 'sarif', 'junit', 'text'] as const;

/** Canvases with and without findings, one with signs that formats escape, and a configuration with a mistake. */
const FILES = {
  'a.bmc': WITH_ERROR,
  'b.bmc': CLEAN,
  'c <&".bmc': 'segment s "Ünïcode ]]> #bmc shard=1/1" {\n  expects self-servce\n  x\n}\n',
  'd/bmc.config.json': '{ "rulez": {} }',
  'd/1.bmc': WITH_WARNING,
  'd/2.bmc': WITH_WARNING,
  'e.bmc': WITH_ERROR,
};

/** Checks in so many shards; gives the files that their reports are in, in an order that is not theirs. */
async function checkInShards(folder: string, format: string, of: number, ...more: string[]): Promise<string[]> {
  const paths: string[] = [];
  for (let part = 1; part <= of; part += 1) {
    const { out } = await bmc(['check', '--shard', `${part}/${of}`, '--format', format, ...more], { folder });
    const path = `part-${part}`;
    writeFileSync(join(folder, path), out);
    paths.push(path);
  }
  return [...paths.slice(1), paths[0]!];
}

describe('shards', () => {
  it.each([
    [7, 3],
    [2, 5],
    [0, 2],
    [10_000, 7],
  ])('share %i things among %i, each once, in their order', (count, of) => {
    const bounds = Array.from({ length: of }, (_, index) => shardBounds(count, { part: index + 1, of }));
    expect(bounds[0]![0]).toBe(0);
    expect(bounds.at(-1)![1]).toBe(count);
    for (const [index, [first]] of bounds.entries()) if (index > 0) expect(first).toBe(bounds[index - 1]![1]);
    const sizes = bounds.map(([first, end]) => end - first);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
  });

  it.each(FORMATS.flatMap((format) => [1, 2, 3, 9].map((of) => [format, of] as const)))(
    'merged from %s, of %i, are byte for byte the report of one run',
    async (format, of) => {
      const folder = await folderOf(FILES);
      const whole = await bmc(['check', '--format', format], { folder });
      const merged = await bmc(['report', 'merge', ...(await checkInShards(folder, format, of))], { folder });
      expect(merged).toEqual(whole);
    },
  );

  it('are told in German too, and merged all the same', async () => {
    const folder = await folderOf(FILES);
    const whole = await bmc(['check', '--lang', 'de'], { folder });
    const paths = await checkInShards(folder, 'text', 2, '--lang', 'de');
    expect(await bmc(['report', 'merge', ...paths, '--lang', 'de'], { folder })).toEqual(whole);
  });

  it.each(['', '0/2', '3/2', '1/0', '2', '1/2/3', 'x/y', '1/999999'])('are not %j', async (value) => {
    const { code, err } = await bmc(['check', `--shard=${value}`], { folder: await folderOf({ 'a.bmc': CLEAN }) });
    expect(code).toBe(2);
    expect(err).toContain('--shard');
  });

  it('fail each for what it cannot read', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    symlinkSync('nowhere', join(folder, 'b.bmc'));
    const codes = [];
    for (const shard of ['1/2', '2/2']) codes.push((await bmc(['check', '--shard', shard], { folder })).code);
    expect(codes).toEqual([0, 2]);
  });
});

describe('bmc report merge', () => {
  it.each(FORMATS)('tells the %s parts that are missing, and writes the others', async (format) => {
    const folder = await folderOf(FILES);
    const paths = await checkInShards(folder, format, 4);
    const some = paths.filter((path) => path !== 'part-2' && path !== 'part-3');
    const { code, out, err } = await bmc(['report', 'merge', ...some], { folder });
    expect(code).toBe(2);
    expect(err).toContain('bmc: 2 of 4 parts are missing: 2, 3.');
    expect(out).toContain('e.bmc');
    expect(out).not.toContain('d/1.bmc');
  });

  it('fails from the severity on that was asked for', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN, 'b.bmc': WITH_WARNING });
    const paths = await checkInShards(folder, 'junit', 2);
    const codes = [];
    for (const failOn of ['error', 'warning', 'never']) {
      codes.push((await bmc(['report', 'merge', ...paths, '--fail-on', failOn], { folder })).code);
    }
    expect(codes).toEqual([0, 1, 0]);
  });

  it('writes into a file', async () => {
    const folder = await folderOf(FILES);
    const paths = await checkInShards(folder, 'json', 2);
    const { out } = await bmc(['report', 'merge', ...paths, '-o', 'all.json'], { folder });
    expect(out).toBe('');
    expect((await bmc(['report', 'merge', ...paths, '-o', 'none/all.json'], { folder })).code).toBe(2);
  });

  it('takes reports that are larger than any canvas', async () => {
    const folder = await folderOf({ 'a.bmc': CLEAN });
    const lines = `${'x'.repeat(99)}\n`.repeat(400_000);
    writeFileSync(join(folder, 'large'), `${lines}#bmc shard=1/1 files=1 error=0 warning=0 information=400000\n`);
    const { code } = await bmc(['report', 'merge', 'large', '-o', 'all'], { folder });
    expect(code).toBe(0);
    expect(statSync(join(folder, 'all')).size).toBe(lines.length);
  });

  it('refuses what is no whole report of a shard, or of another run', async () => {
    const folder = await folderOf(FILES);
    const merge = async (...paths: string[]) => (await bmc(['report', 'merge', ...paths], { folder })).err;
    for (const format of FORMATS) {
      const { out } = await bmc(['check', '--shard', '1/2', '--format', format], { folder });
      writeFileSync(join(folder, format), out);
      writeFileSync(join(folder, `half.${format}`), out.slice(0, -3));
      expect(await merge(`half.${format}`), format).toContain(`\`half.${format}\` is no whole report`);
      const { out: unshared } = await bmc(['check', '--format', format], { folder });
      writeFileSync(join(folder, `unshared.${format}`), unshared);
      expect(await merge(`unshared.${format}`), format).toContain('is no whole report of a part');
    }
    const third = (await bmc(['check', '--shard', '3/3', '--format', 'json'], { folder })).out;
    writeFileSync(join(folder, 'third'), third);
    expect(await merge('json', 'third')).toContain('do not belong together');
    expect(await merge('json', 'junit')).toContain('do not belong together');
    expect(await merge('json', 'json')).toContain('are both part 1 of 2');
    expect(await merge('a.bmc')).toContain('no whole report');
    expect(await merge('gone')).toContain('`gone` cannot be read');
    expect(await merge()).toContain('`bmc report merge FILE…`');
    expect((await bmc(['report', 'marge', 'json'], { folder })).code).toBe(2);
  });
});
