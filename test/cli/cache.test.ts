import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { openCache } from '../../src/cli/cache/findings-cache.ts';
import * as lowering from '../../src/model/lower.ts';
import { bmc, CLEAN, folderOf, WITH_ERROR, WITH_WARNING } from './fake-io.ts';

vi.mock(import('../../src/model/lower.ts'), { spy: true });

/** How many canvases were read as such while something was done. */
async function readWhile(task: () => Promise<unknown>): Promise<number> {
  const { readCanvas } = vi.mocked(lowering);
  readCanvas.mockClear();
  await task();
  return readCanvas.mock.calls.length;
}

const FILES = {
  'a.bmc': WITH_ERROR,
  'b.bmc': CLEAN,
  'c.bmc': WITH_WARNING,
  'bmc.config.json': '{ "rulez": {} }',
};
const ARGS = ['check', '--cache=kept'];

describe('bmc check --cache', () => {
  it.each(['text', 'json', 'sarif', 'junit', 'github', 'gitlab', 'rdjsonl'])(
    'writes in %s what it writes without, at first and again',
    async (format) => {
      const folder = await folderOf(FILES);
      const plain = await bmc(['check', '--format', format], { folder });
      for (const _ of ['at first', 'again']) {
        expect(await bmc([...ARGS, '--format', format], { folder })).toEqual(plain);
      }
      // Another format may tell more of the same findings.
      const json = await bmc(['check', '--format', 'json'], { folder });
      expect(await bmc([...ARGS, '--format', 'json'], { folder })).toEqual(json);
    },
  );

  it('reads no canvas twice, and one that changed again', async () => {
    const folder = await folderOf(FILES);
    expect(await readWhile(() => bmc(ARGS, { folder }))).toBe(3);
    expect(await readWhile(() => bmc(ARGS, { folder }))).toBe(0);
    writeFileSync(join(folder, 'b.bmc'), WITH_ERROR.replace('readers', 'people'));
    expect(await readWhile(() => bmc(ARGS, { folder }))).toBe(1);
    const plain = await bmc(['check'], { folder });
    expect(await bmc(ARGS, { folder })).toEqual(plain);
  });

  it('knows a text by what it says, wherever it lies', async () => {
    const folder = await folderOf(FILES);
    await bmc(ARGS, { folder });
    mkdirSync(join(folder, 'd'));
    writeFileSync(join(folder, 'd/moved.bmc'), WITH_ERROR);
    expect(await readWhile(() => bmc(ARGS, { folder }))).toBe(0);
    expect((await bmc(ARGS, { folder })).out).toContain('d/moved.bmc:2:27 error');
  });

  it('checks anew by another configuration and in another language', async () => {
    const folder = await folderOf(FILES);
    await bmc(ARGS, { folder });
    writeFileSync(join(folder, 'bmc.config.json'), '{ "rules": { "reference/unknown": "warning" } }');
    expect((await bmc(ARGS, { folder })).out).toMatch(/^a\.bmc:2:27 warning /m);
    const german = await bmc(['check', '--lang', 'de'], { folder });
    expect(await bmc([...ARGS, '--lang', 'de'], { folder })).toEqual(german);
  });

  it('sees that a file came or went which a canvas names', async () => {
    const folder = await folderOf({ 'later.bmc': 'canvas "Later" { from "early.bmc" }\n' });
    const check = async () => (await bmc([...ARGS, 'later.bmc'], { folder })).out;
    expect(await check()).toContain('reference/missing-file');
    writeFileSync(join(folder, 'early.bmc'), CLEAN);
    expect(await check()).not.toContain('reference/missing-file');
    rmSync(join(folder, 'early.bmc'));
    expect(await check()).toContain('reference/missing-file');
  });

  it('mends what it knows to be wrong, and looks at nothing that it knows to be right', async () => {
    const folder = await folderOf({
      'a.bmc': CLEAN,
      'b.bmc': 'segment s "S" { expects communities,, self-service }\n',
    });
    const plain = await bmc(['check'], { folder });
    expect(await bmc(ARGS, { folder })).toEqual(plain);
    await bmc([...ARGS, '--fix'], { folder });
    expect(readFileSync(join(folder, 'b.bmc'), 'utf8')).not.toContain(',,');
    await bmc(ARGS, { folder });
    rmSync(join(folder, 'b.bmc'));
    expect(await readWhile(() => bmc([...ARGS, '--fix'], { folder }))).toBe(0);
  });

  it('keeps what it finds among the caches of this user unless a file is named, and takes no path for it', async () => {
    const folder = await folderOf({ 'x/a.bmc': CLEAN });
    const world = { folder, environment: { XDG_CACHE_HOME: join(folder, 'caches') } };
    expect((await bmc(['check', '--cache', 'x'], world)).code).toBe(0);
    expect(readdirSync(join(folder, 'caches/bmc/findings'))).toHaveLength(1);
    expect(await readWhile(() => bmc(['check', '--cache', 'x'], world))).toBe(0);
    const homeless = await bmc(['check', '--cache'], { folder });
    expect([homeless.code, homeless.err]).toEqual([2, expect.stringContaining('--cache=FILE')]);
  });
});

describe('a cache that is not as it was written', () => {
  it.each<[string, (text: string) => string | Uint8Array]>([
    ['is cut off', (text) => text.slice(0, text.length * 0.6)],
    ['has another letter in a message', (text) => text.replaceAll('No element', 'No elephant')],
    ['has lines of another shape', (text) => text.replaceAll(' {', '  {')],
    ['is of another version', (text) => text.replace('bmc-findings 1', 'bmc-findings 999')],
    ['is empty', () => ''],
    ['ends in bytes that are no text', (text) => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0])])],
  ])('and %s is no harm, and whole again afterwards', async (_, damage) => {
    const folder = await folderOf(FILES);
    const plain = await bmc(['check'], { folder });
    await bmc(ARGS, { folder });
    const file = join(folder, 'kept');
    writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect(await bmc(ARGS, { folder })).toEqual(plain);
    expect(await readWhile(() => bmc(ARGS, { folder }))).toBe(0);
  });

  it('does not take damaged findings for true even where their sum is right', async () => {
    const folder = await folderOf(FILES);
    const plain = await bmc(['check'], { folder });
    await bmc(ARGS, { folder });
    const file = join(folder, 'kept');
    const names = readFileSync(file, 'utf8')
      .split('\n')
      .slice(1)
      .flatMap((line) => line.split(' ')[0] || []);
    for (const odd of [
      '[]',
      'null',
      '{"findings":[{}],"lookedFor":[]}',
      '{"findings":[],"lookedFor":[],"fixes":[[]]}',
    ]) {
      rmSync(file);
      const cache = await openCache(file);
      for (const name of names) cache!.set(name, odd);
      await cache!.save();
      expect(await bmc(ARGS, { folder }), odd).toEqual(plain);
    }
  });

  it('and belongs to somebody else is left alone, and said', async () => {
    const folder = await folderOf(FILES);
    const { code, out, err } = await bmc(['check', '--cache=b.bmc'], { folder });
    expect(out).toBe((await bmc(['check'], { folder })).out);
    expect(code).toBe(1);
    expect(err).toContain('`b.bmc` is no cache of bmc, and is left as it is');
    expect(readFileSync(join(folder, 'b.bmc'), 'utf8')).toBe(CLEAN);
  });

  it('and cannot be written is said, and changes nothing else', async () => {
    const folder = await folderOf({ ...FILES, file: '' });
    const plain = await bmc(['check'], { folder });
    const { code, out, err } = await bmc(['check', '--cache=file/kept'], { folder });
    expect([code, out]).toEqual([plain.code, plain.out]);
    expect(err).toMatch(/^bmc: `file\/kept` cannot be written/m);
    mkdirSync(join(folder, 'folder'));
    expect(await bmc(['check', '--cache=folder'], { folder })).toMatchObject({ code: plain.code, out: plain.out });
  });
});

describe('one cache for several runs', () => {
  it('serves runs at once, each right, and keeps what each has found', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`${index}.bmc`, WITH_ERROR.replaceAll('readers', `readers-${index}`)]),
    );
    const folder = await folderOf(files);
    const plain = await bmc(['check'], { folder });
    const runs = await Promise.all(['1/3', '2/3', '3/3'].map((shard) => bmc([...ARGS, '--shard', shard], { folder })));
    const findings = runs.map(({ out }) => out.replace(/#bmc .*\n$/, ''));
    expect(findings.join('')).toBe(plain.out);
    expect(await bmc(ARGS, { folder })).toEqual(plain);
    expect(await readWhile(() => bmc(ARGS, { folder }))).toBe(0);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('keeps what another run wrote while this one was at work', async () => {
    const file = join(await folderOf({}), 'kept');
    const [one, other] = await Promise.all([openCache(file), openCache(file)]);
    one!.set('a', '1');
    other!.set('b', '2');
    await one!.save();
    await other!.save();
    const both = await openCache(file);
    expect([both!.get('a'), both!.get('b'), both!.get('c')]).toEqual(['1', '2', undefined]);
  });

  it('writes nothing where it has learnt nothing, and drops what was not asked for the longest', async () => {
    const file = join(await folderOf({}), 'kept');
    await (await openCache(file))!.save();
    expect(existsSync(file)).toBe(false);
    const long = 'x'.repeat(9_000_000);
    const cache = (await openCache(file))!;
    for (const name of ['a', 'b', 'c']) cache.set(name, long);
    await cache.save();
    const later = (await openCache(file))!;
    later.get('b');
    later.set('d', long);
    await later.save();
    const kept = (await openCache(file))!;
    expect(['a', 'b', 'c', 'd'].filter((name) => kept.get(name) !== undefined)).toEqual(['a', 'b', 'd']);
  });
});
