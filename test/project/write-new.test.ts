import { existsSync, lstatSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeNew } from '../../src/project/write-whole.ts';
import { folderOf } from '../cli/fake-io.ts';

describe('writing a new file', () => {
  it('creates it, and leaves nothing else', async () => {
    const folder = await folderOf({});
    await writeNew(join(folder, 'a'), 'text 🙂');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('text 🙂');
    expect(readdirSync(folder)).toEqual(['a']);
    expect(lstatSync(join(folder, 'a')).nlink).toBe(1);
  });

  it('leaves alone what is there, be it a folder or a link that leads nowhere', async () => {
    const folder = await folderOf({ a: 'old', 'sub/b': 'old' });
    symlinkSync('nowhere', join(folder, 'link'));
    for (const name of ['a', 'sub', 'link']) {
      await expect(writeNew(join(folder, name), 'new')).rejects.toMatchObject({ code: 'EEXIST' });
    }
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('old');
    expect(existsSync(join(folder, 'nowhere'))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['a', 'link', 'sub']);
  });

  it('lets one of many writers win, whole', async () => {
    const folder = await folderOf({});
    const texts = Array.from({ length: 8 }, (_, place) => String(place).repeat(100_000));
    const ends = await Promise.allSettled(texts.map((text) => writeNew(join(folder, 'a'), text)));
    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(texts).toContain(readFileSync(join(folder, 'a'), 'utf8'));
    expect(readdirSync(folder)).toEqual(['a']);
  });
});
