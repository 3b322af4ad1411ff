import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type ChangedFile, changedFiles, readContents } from '../../src/git/changed-canvases.ts';
import { findRepository, isRevision, mergeBase, type State, stateOf } from '../../src/git/repository.ts';
import { GitTrouble } from '../../src/git/run-git.ts';
import { GitRepository } from '../support/git-repository.ts';

let repository: GitRepository;
beforeEach(() => {
  repository = new GitRepository();
});
afterEach(() => repository.dispose());

const segment = (title: string) =>
  `segment s "${title}" {\n  kind niche\n  size 100\n  note "Long enough to be known again"\n}\n`;

/** What differs, in a line each: path, former path, and the titles before and after. */
async function changed(from: string, to: string | 'files', ...paths: readonly string[]): Promise<readonly string[]> {
  const found = await findRepository(repository.folder);
  const state: State = to === 'files' ? 'files' : await stateOf(found, to);
  const files = await changedFiles(found, await stateOf(found, from), state, paths);
  const contents = files.flatMap(({ before, after }) => [before, after].filter((content) => content !== undefined));
  const texts = await readContents(found, contents);
  const title = (content: ChangedFile['before']) =>
    content === undefined ? 'none' : (/"([^"]*)"/.exec(texts.get(content) ?? '')?.[1] ?? 'unreadable');
  return files.map(({ path, formerPath, before, after }) => {
    return `${formerPath === undefined ? '' : `${formerPath} → `}${path}: ${title(before)} → ${title(after)}`;
  });
}

describe('the canvases that differ between two states', () => {
  it('are told with both contents: new, gone, changed, renamed with a change', async () => {
    repository.write('a.bmc', segment('A')).write('b/b.bmc', segment('B')).write('c.bmc', segment('C'));
    repository.write('same.bmc', segment('Same')).write('readme.md', 'x').commit();
    repository.write('a.bmc', segment('A2')).remove('c.bmc').write('d.bmc', 'partner "D"\n');
    repository
      .move('b/b.bmc', 'b/new name.bmc')
      .write('b/new name.bmc', segment('B2'))
      .write('readme.md', 'y')
      .commit();
    expect(await changed('HEAD~1', 'HEAD')).toEqual([
      'a.bmc: A → A2',
      'b/b.bmc → b/new name.bmc: B → B2',
      'c.bmc: C → none',
      'd.bmc: none → D',
    ]);
  });

  it('may be those of the files as they lie there, with what git does not know yet', async () => {
    repository.write('.gitignore', 'draft.bmc\n').write('a.bmc', segment('A')).write('b.bmc', segment('B')).commit();
    repository.write('a.bmc', segment('A2')).write('new.bmc', segment('New')).write('draft.bmc', segment('Draft'));
    repository.remove('b.bmc');
    expect(await changed('HEAD', 'files')).toEqual(['a.bmc: A → A2', 'b.bmc: B → none', 'new.bmc: none → New']);
  });

  it('may be limited to files and folders, also with names that look like something else', async () => {
    const names = ['-x.bmc', 'with "quotes" and $(date).bmc', 'ünï/*.bmc', ':(top)a.bmc', 'HEAD.bmc'];
    for (const name of names) repository.write(name, segment('A'));
    repository.write('other.bmc', segment('A')).commit();
    for (const name of names) repository.write(name, segment('B'));
    repository.write('other.bmc', segment('B')).commit();
    for (const name of names) expect(await changed('HEAD~1', 'HEAD', name)).toEqual([`${name}: A → B`]);
    expect(await changed('HEAD~1', 'HEAD', 'ünï')).toEqual(['ünï/*.bmc: A → B']);
  });

  it('are all new in a repository without a commit', async () => {
    repository.write('a.bmc', segment('A'));
    expect(await changed('HEAD', 'files')).toEqual(['a.bmc: none → A']);
  });

  it('hold no links and nothing huge', async () => {
    repository.write('a.bmc', segment('A')).commit();
    repository
      .write('huge.bmc', new Uint8Array(33 * 1024 * 1024).fill(32))
      .write('binary.bmc', new Uint8Array([0, 255, 34]));
    symlinkSync('/etc/passwd', join(repository.folder, 'link.bmc'));
    repository.commit();
    expect(await changed('HEAD~1', 'HEAD')).toEqual(['binary.bmc: none → unreadable', 'huge.bmc: none → unreadable']);
  });

  it('are found in a bare repository, and in a second working tree', async () => {
    repository.write('a.bmc', segment('A')).commit();
    repository.write('a.bmc', segment('A2')).commit();
    const elsewhere = mkdtempSync(join(tmpdir(), 'bmc-bare-'));
    try {
      repository.git('clone', '--quiet', '--bare', '.', join(elsewhere, 'bare.git'));
      const bare = await findRepository(join(elsewhere, 'bare.git'));
      expect(bare.root).toBeUndefined();
      const files = await changedFiles(bare, await stateOf(bare, 'HEAD~1'), await stateOf(bare, 'HEAD'));
      expect(files.map(({ path }) => path)).toEqual(['a.bmc']);
      await expect(changedFiles(bare, await stateOf(bare, 'HEAD'), 'files')).rejects.toMatchObject({
        kind: 'no-files',
      });

      repository.git('worktree', 'add', '--quiet', join(elsewhere, 'tree'), 'HEAD~1');
      const tree = await findRepository(join(elsewhere, 'tree'));
      expect(await changedFiles(tree, await stateOf(tree, 'main'), 'files')).toHaveLength(1);
    } finally {
      rmSync(elsewhere, { recursive: true, force: true });
    }
  });
});

describe('a revision', () => {
  it('that does not exist is told, also one that looks like an option', async () => {
    repository.write('a.bmc', segment('A')).commit();
    const found = await findRepository(repository.folder);
    for (const name of ['nowhere', '--help', '-x', '', 'HEAD:a.bmc']) {
      await expect(stateOf(found, name)).rejects.toMatchObject({ kind: 'unknown-revision', detail: name });
      expect(await isRevision(found, name)).toBe(false);
    }
    expect(await isRevision(found, 'main')).toBe(true);
  });

  it('of a pull request is compared with where it began', async () => {
    repository.write('a.bmc', segment('A')).commit();
    repository.git('switch', '--quiet', '-c', 'proposal');
    repository.write('b.bmc', segment('B')).commit();
    repository.git('switch', '--quiet', 'main');
    repository.write('c.bmc', segment('C')).commit();
    const found = await findRepository(repository.folder);
    const base = await mergeBase(found, 'main', 'proposal');
    expect(await changed(base, 'proposal')).toEqual(['b.bmc: none → B']);
    await expect(mergeBase(found, 'main', 'nowhere')).rejects.toMatchObject({ kind: 'unknown-revision' });
  });
});

describe('a folder', () => {
  it('outside of any repository is told so', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bmc-plain-'));
    try {
      await expect(findRepository(folder)).rejects.toMatchObject({ kind: 'no-repository' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('on a machine without git is told so', async () => {
    const path = process.env.PATH;
    process.env.PATH = '/nowhere';
    try {
      await expect(findRepository(repository.folder)).rejects.toBeInstanceOf(GitTrouble);
      await expect(findRepository(repository.folder)).rejects.toMatchObject({ kind: 'no-git' });
    } finally {
      process.env.PATH = path;
    }
  });
});
