import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCanvases } from '../../src/project/find-canvases.ts';
import { folderOf } from '../cli/fake-io.ts';

const FILES = {
  'b.bmc': '',
  'a.bmc': '',
  'Upper.BMC': '',
  'note.txt': '',
  '.hidden.bmc': '',
  '.git/c.bmc': '',
  '.vscode/c.bmc': '',
  'node_modules/x/c.bmc': '',
  'plans/2026/c.bmc': '',
  'plans/[draft].bmc': '',
};

async function find(...paths: string[]) {
  const folder = await folderOf(FILES);
  return findCanvases(paths, folder);
}

describe('a folder', () => {
  it('stands for the canvases in it and below, by name, without hidden ones and those of packages', async () => {
    expect((await find('.')).files).toEqual(['Upper.BMC', 'a.bmc', 'b.bmc', 'plans/2026/c.bmc', 'plans/[draft].bmc']);
    expect((await find('plans')).files).toEqual(['plans/2026/c.bmc', 'plans/[draft].bmc']);
    expect((await find('./plans/')).files).toEqual(['./plans/2026/c.bmc', './plans/[draft].bmc']);
  });

  it('that is hidden is looked into where it is named', async () => {
    expect((await find('.vscode')).files).toEqual(['.vscode/c.bmc']);
  });

  it('is not left by a link to a file that is somewhere else, unless that is named', async () => {
    const folder = await folderOf({ 'within/a.txt': '' });
    writeFileSync(join(folder, 'own.bmc'), 'what somebody else’s folder is not to be told');
    symlinkSync('../own.bmc', join(folder, 'within/theirs.bmc'));
    const trouble = { path: 'within/theirs.bmc', kind: 'leads-out', reason: undefined };
    expect(await findCanvases(['within'], folder)).toMatchObject({ files: [], troubles: [trouble] });
    expect(await findCanvases(['.'], join(folder, 'within'))).toMatchObject({
      files: [],
      troubles: [{ kind: 'leads-out' }],
    });
    expect(await findCanvases(['**/*.bmc'], join(folder, 'within'))).toMatchObject({
      files: [],
      troubles: [{ kind: 'leads-out' }],
    });
    expect((await findCanvases(['within/theirs.bmc'], folder)).files).toEqual(['within/theirs.bmc']);
    expect((await findCanvases(['.'], folder)).files).toContain('within/theirs.bmc');
  });

  it('is not followed out of by links, which may lead in a circle; links to files are', async () => {
    const folder = await folderOf({ 'a.bmc': '', 'sub/b.bmc': '' });
    symlinkSync('..', join(folder, 'sub/up'));
    symlinkSync('..', join(folder, 'sub/up.bmc'));
    symlinkSync('../a.bmc', join(folder, 'sub/link.bmc'));
    symlinkSync('nowhere', join(folder, 'sub/broken.bmc'));
    expect((await findCanvases(['.'], folder)).files).toEqual(['a.bmc', 'sub/b.bmc', 'sub/broken.bmc', 'sub/link.bmc']);
  });

  it('without a canvas is trouble, and so is one whose name ends like a canvas', async () => {
    const folder = await folderOf({ 'x/a.txt': '' });
    mkdirSync(join(folder, 'y.bmc'));
    const { files, troubles } = await findCanvases(['x', 'y.bmc'], folder);
    expect(files).toEqual([]);
    expect(troubles.map(({ path, kind }) => [path, kind])).toEqual([
      ['x', 'no-canvas'],
      ['y.bmc', 'no-canvas'],
    ]);
  });
});

describe('a pattern', () => {
  it('stands for the files that fit it, whatever their name', async () => {
    expect((await find('*.{bmc,txt}')).files).toEqual(['a.bmc', 'b.bmc', 'note.txt']);
    expect((await find('**/c.bmc')).files).toEqual(['plans/2026/c.bmc']);
    expect((await find('plans/../[ab].bmc')).files).toEqual(['a.bmc', 'b.bmc']);
  });

  it('may be a whole path', async () => {
    const folder = await folderOf(FILES);
    expect((await findCanvases([`${folder}/*.bmc`], '/')).files).toEqual([`${folder}/a.bmc`, `${folder}/b.bmc`]);
  });

  it('is a name where there is a file of that name', async () => {
    expect((await find('plans/[draft].bmc')).files).toEqual(['plans/[draft].bmc']);
  });

  it('that nothing fits is trouble', async () => {
    expect(await find('*.md')).toMatchObject({
      files: [],
      troubles: [{ path: '*.md', kind: 'no-match', reason: undefined }],
    });
  });
});

describe('several paths', () => {
  it('give each file once, by its first path, and every trouble', async () => {
    const { files, troubles } = await find('b.bmc', 'gone.bmc', './b.bmc', '[ab].bmc', 'note.txt', 'a.bmc/x');
    expect(files).toEqual(['b.bmc', 'a.bmc', 'note.txt']);
    expect(troubles.map(({ path, kind }) => [path, kind])).toEqual([
      ['gone.bmc', 'missing'],
      ['a.bmc/x', 'missing'],
    ]);
  });
});
