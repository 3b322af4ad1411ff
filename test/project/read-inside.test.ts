import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readInside } from '../../src/project/read-inside.ts';
import { folderOf } from '../cli/fake-io.ts';

describe('reading within a folder', () => {
  it('follows links that stay in it, and none that leads out', async () => {
    const root = await folderOf({ 'in/a.bmc': 'a', 'in/sub/b.bmc': 'b', 'inside-not.bmc': 'c' });
    const folder = join(root, 'in');
    symlinkSync('../a.bmc', join(folder, 'sub/up.bmc'));
    symlinkSync('../inside-not.bmc', join(folder, 'out.bmc'));
    symlinkSync(root, join(folder, 'parent'));
    expect(await readInside(join(folder, 'sub/up.bmc'), folder)).toBe('a');
    for (const path of ['out.bmc', '../inside-not.bmc', 'parent/inside-not.bmc']) {
      await expect(readInside(join(folder, path), folder), path).rejects.toMatchObject({ kind: 'leads-out' });
    }
  });

  it('knows the folder by another name', async () => {
    const root = await folderOf({ 'in/a.bmc': 'a' });
    symlinkSync('in', join(root, 'alias'));
    expect(await readInside(join(root, 'alias/a.bmc'), join(root, 'alias'))).toBe('a');
  });

  it.skipIf(process.platform === 'win32')('waits for no pipe, and reads no folder', async () => {
    const folder = await folderOf({ 'a.bmc': 'a' });
    execFileSync('mkfifo', [join(folder, 'pipe.bmc')]);
    mkdirSync(join(folder, 'folder.bmc'));
    for (const name of ['pipe.bmc', 'folder.bmc']) {
      await expect(readInside(join(folder, name), folder)).rejects.toMatchObject({ kind: 'special' });
    }
    await expect(readInside(join(folder, 'none.bmc'), folder)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});
