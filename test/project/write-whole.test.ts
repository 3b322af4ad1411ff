import { existsSync, linkSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole } from '../../src/project/write-whole.ts';
import { folderOf } from '../cli/fake-io.ts';

describe('writing a file', () => {
  it('creates it, and leaves nothing else', async () => {
    const folder = await folderOf({});
    await writeWhole(join(folder, 'a'), 'text 🙂');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('text 🙂');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it('puts a new file in the place of the old one, so that who reads the old one sees no half', async () => {
    const folder = await folderOf({ a: 'old' });
    linkSync(join(folder, 'a'), join(folder, 'old'));
    await writeWhole(join(folder, 'a'), 'new');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('new');
    expect(readFileSync(join(folder, 'old'), 'utf8')).toBe('old');
  });

  it('keeps its permissions', async () => {
    const folder = await folderOf({ a: 'old' });
    await chmod(join(folder, 'a'), 0o666);
    await writeWhole(join(folder, 'a'), 'new');
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o666);
  });

  it('follows links to where they end, be it nowhere yet', async () => {
    const folder = await folderOf({ 'sub/a': 'old' });
    symlinkSync('sub/a', join(folder, 'one'));
    symlinkSync('one', join(folder, 'two'));
    symlinkSync('sub/b', join(folder, 'new'));
    await writeWhole(join(folder, 'two'), 'a');
    await writeWhole(join(folder, 'new'), 'b');
    expect(lstatSync(join(folder, 'two')).isSymbolicLink() && lstatSync(join(folder, 'one')).isSymbolicLink()).toBe(
      true,
    );
    expect([readFileSync(join(folder, 'sub/a'), 'utf8'), readFileSync(join(folder, 'sub/b'), 'utf8')]).toEqual([
      'a',
      'b',
    ]);
  });

  it('fails with the code of the system and leaves nothing behind', async () => {
    const folder = await folderOf({ 'sub/a': 'old' });
    await expect(writeWhole(join(folder, 'gone/a'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(writeWhole(join(folder, 'sub'), 'x')).rejects.toMatchObject({ code: 'EISDIR' });
    // The new file can be written here, but not take this name.
    await expect(writeWhole(join(folder, 'x'.repeat(300)), 'x')).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(['sub', join('sub', 'a')]);
  });

  it.skipIf(process.getuid?.() === 0)('does not get round a file being protected', async () => {
    const folder = await folderOf({ a: 'old' });
    await chmod(join(folder, 'a'), 0o444);
    await expect(writeWhole(join(folder, 'a'), 'new')).rejects.toMatchObject({ code: 'EACCES' });
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
  });

  it.runIf(existsSync('/dev/null'))('does not replace what is no ordinary file', async () => {
    await writeWhole('/dev/null', 'x');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
