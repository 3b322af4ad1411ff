import type { Repository } from './repository.ts';
import { askGit, GitTrouble, runGit } from './run-git.ts';

/** One commit that changed a file. */
export interface FileRevision {
  readonly commit: string;
  readonly author: string;
  /** When it was written, as ISO 8601. */
  readonly date: string;
  /** The first line of its message. */
  readonly subject: string;
  /** The file's path in this commit, from the repository's root. */
  readonly path: string;
  /** Git's numbers of the file before and after; undefined where there was none. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const NO_BLOB = /^0+$/;

/**
 * The last commits that changed a file, also under other names, the newest first; none where there is no commit yet. Git
 * stops looking once it has found as many as are asked for. Rejects with a `GitTrouble`.
 *
 * @param path relative to the repository's folder
 */
export async function fileHistory(
  { folder }: Repository,
  path: string,
  most: number,
): Promise<readonly FileRevision[]> {
  if ((await runGit(folder, ['rev-parse', '--verify', '--quiet', 'HEAD'])).code !== 0) return [];
  const form = [
    '--raw',
    '-z',
    '--no-abbrev',
    '-M',
    '--no-ext-diff',
    '--no-textconv',
    '--format=%H%x00%an%x00%aI%x00%s',
  ];
  const log = await askGit(folder, ['log', '--follow', `--max-count=${most}`, ...form, '--', path]).catch((error) => {
    // A path outside of the repository is as unknown to git as one that it never had.
    if (error instanceof GitTrouble && /outside repository/.test(error.detail)) return Buffer.alloc(0);
    throw error;
  });
  return readLog(log.toString('utf8').split('\0'));
}

function readLog(fields: readonly string[]): readonly FileRevision[] {
  const revisions: FileRevision[] = [];
  for (let at = 0; at + 4 < fields.length; ) {
    const [commit = '', author = '', date = '', subject = ''] = fields.slice(at, at + 4);
    at += 4;
    // What a commit without a change of its own, such as a merge, has none of.
    if (!/^\n?:/.test(fields[at] ?? '')) continue;
    const [, , before = '', after = '', status = ''] = fields[at]!.trim().slice(1).split(' ');
    const isRename = /^[RC]/.test(status);
    const path = fields[at + (isRename ? 2 : 1)] ?? '';
    at += isRename ? 3 : 2;
    const blob = (number: string) => (NO_BLOB.test(number) ? undefined : number);
    revisions.push({ commit, author, date, subject, path, before: blob(before), after: blob(after) });
  }
  return revisions;
}
