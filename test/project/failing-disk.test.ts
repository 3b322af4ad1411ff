import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { writeNew, writeWhole } from '../../src/project/write-whole.ts';
import { folderOf } from '../cli/fake-io.ts';

/* A disk that takes half of a text and then no more. */

const disk = vi.hoisted(() => ({ fails: 'never' as 'never' | 'write' | 'sync' | 'rename' }));
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const full = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }));
  return {
    ...real,
    rename: (...args: Parameters<typeof real.rename>) => (disk.fails === 'rename' ? full() : real.rename(...args)),
    async open(...args: Parameters<typeof real.open>) {
      const file = await real.open(...args);
      if (disk.fails === 'sync') file.sync = full;
      if (disk.fails !== 'write') return file;
      const { write } = file;
      file.writeFile = async (content) => {
        await write.call(file, String(content).slice(0, 3));
        return full();
      };
      return file;
    },
  };
});

it.each(['write', 'sync', 'rename'] as const)(
  'that fails at %s leaves the old file, and nothing else',
  async (fails) => {
    const folder = await folderOf({ a: 'old text' });
    disk.fails = fails;
    await expect(writeWhole(join(folder, 'a'), 'new text')).rejects.toMatchObject({ code: 'ENOSPC' });
    if (fails !== 'rename') {
      await expect(writeNew(join(folder, 'b'), 'new text')).rejects.toMatchObject({ code: 'ENOSPC' });
    }
    disk.fails = 'never';
    expect(readdirSync(folder)).toEqual(['a']);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old text');
  },
);
