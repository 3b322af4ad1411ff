import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { changedFiles, readContents } from '../../src/git/changed-canvases.ts';
import { fileHistory } from '../../src/git/history.ts';
import { findRepository, stateOf } from '../../src/git/repository.ts';
import { GitRepository } from '../support/git-repository.ts';

let repository: GitRepository;
beforeEach(() => {
  repository = new GitRepository();
});
afterEach(() => repository.dispose());

const segment = (title: string) => `segment s "${title}"\n`;

/** A program that leaves a trace beside the repository's files when anything starts it. */
function trap(): { readonly program: string; readonly isSprung: () => boolean } {
  const trace = join(repository.folder, '.git', 'sprung');
  const program = join(repository.folder, '.git', 'trap.sh');
  writeFileSync(program, `#!/bin/sh\necho "$0 $*" >> "${trace}"\n`);
  chmodSync(program, 0o755);
  return { program, isSprung: () => existsSync(trace) };
}

/** Puts a signature, which nobody made, into the last commit. */
function signed(): void {
  const commit = repository.git('cat-file', 'commit', 'HEAD');
  const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n AAAA\n -----END PGP SIGNATURE-----\n';
  const file = join(repository.folder, '.git', 'signed');
  writeFileSync(file, commit.replace(/\n\n/, `\n${signature}\n`));
  repository.git('reset', '--quiet', '--soft', repository.git('hash-object', '-t', 'commit', '-w', file).trim());
}

/** All that is asked of a repository for a review. */
async function review(): Promise<void> {
  const found = await findRepository(repository.folder);
  const head = await stateOf(found, 'HEAD');
  const before = await stateOf(found, 'HEAD~1');
  for (const to of ['files', head] as const) {
    const files = await changedFiles(found, before, to);
    await readContents(
      found,
      files.flatMap(({ before: one, after: other }) => [one, other].filter((content) => content !== undefined)),
    );
  }
  await fileHistory(found, 'a.bmc', 10);
}

it('starts no program that the settings of a repository name', async () => {
  repository.write('a.bmc', segment('A')).write('.gitattributes', '*.bmc diff=trap\n').commit();
  repository.write('a.bmc', segment('B')).commit();
  repository.write('a.bmc', segment('C'));
  signed();
  const { program, isSprung } = trap();
  for (const setting of [
    'core.fsmonitor',
    'core.pager',
    'pager.log',
    'core.editor',
    'core.askPass',
    'gpg.program',
    'diff.external',
    'diff.trap.textconv',
    'diff.trap.command',
  ]) {
    repository.git('config', setting, program);
  }
  repository.git('config', 'log.showSignature', 'true');
  await review();
  expect(isSprung()).toBe(false);
});

it('fetches nothing that a partial clone has left out', async () => {
  repository.write('a.bmc', segment('A')).commit();
  repository.write('a.bmc', segment('B')).commit();
  const blob = repository.git('rev-parse', 'HEAD:a.bmc').trim();
  const { program, isSprung } = trap();
  repository.git('config', 'remote.origin.url', 'ssh://nobody.invalid/x');
  repository.git('config', 'remote.origin.promisor', 'true');
  repository.git('config', 'extensions.partialClone', 'origin');
  repository.git('config', 'core.repositoryFormatVersion', '1');
  repository.git('config', 'core.sshCommand', program);
  rmSync(join(repository.folder, '.git', 'objects', blob.slice(0, 2), blob.slice(2)));
  await review();
  expect(isSprung()).toBe(false);
});
