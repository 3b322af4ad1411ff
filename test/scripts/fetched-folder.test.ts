import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fillFolder, isFilled } from '../../scripts/vscode/fetched-folder.ts';

let parent: string;
let folder: string;

beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'bmc-folder-'));
  folder = join(parent, 'server-1');
});
afterEach(() => rm(parent, { recursive: true }));

const fillWith = (text: string) => (coming: string) => writeFile(join(coming, 'a'), text);

it('is filled once it is filled, for its key alone', async () => {
  expect(await isFilled(folder, 'one')).toBe(false);
  await fillFolder(folder, 'one', fillWith('1'));
  expect(await isFilled(folder, 'one')).toBe(true);
  expect(await isFilled(folder, 'two')).toBe(false);
});

it('takes the place of what was there for another key', async () => {
  await fillFolder(folder, 'one', fillWith('1'));
  await fillFolder(folder, 'two', fillWith('2'));
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('2');
  expect(await readdir(parent)).toEqual(['server-1']);
});

it('leaves nothing behind when filling fails', async () => {
  const failing = fillFolder(folder, 'one', async (coming) => {
    await fillWith('half')(coming);
    throw new Error('no network');
  });
  await expect(failing).rejects.toThrow('no network');
  expect(await readdir(parent)).toEqual([]);
});

it('clears away what an interrupted run left, and not what a running one is at', async () => {
  await mkdir(`${folder}.999999999`);
  await mkdir(`${folder}.${process.ppid}`);
  await mkdir(join(parent, 'server-1.notes'));
  await fillFolder(folder, 'one', fillWith('1'));
  expect(existsSync(`${folder}.999999999`)).toBe(false);
  expect(existsSync(`${folder}.${process.ppid}`)).toBe(true);
  expect(existsSync(join(parent, 'server-1.notes'))).toBe(true);
});

it('keeps what another run has filled meanwhile', async () => {
  await fillFolder(folder, 'one', async (coming) => {
    await fillWith('late')(coming);
    await mkdir(folder);
    await writeFile(join(folder, 'a'), 'early');
    await writeFile(join(folder, 'complete'), 'one');
  });
  expect(await readFile(join(folder, 'a'), 'utf8')).toBe('early');
});
