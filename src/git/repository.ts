import { askGit, GitTrouble, runGit } from './run-git.ts';

/** A git repository, seen from one folder of it. */
export interface Repository {
  /** The folder from which it was found: relative paths start here. */
  readonly folder: string;
  /** The folder that holds its files; undefined for a bare one. */
  readonly root: string | undefined;
}

/** The repository that a folder belongs to. Rejects with a `GitTrouble`: `no-git` or `no-repository`. */
export async function findRepository(folder: string): Promise<Repository> {
  const inside = await runGit(folder, ['rev-parse', '--is-inside-work-tree']);
  if (inside.code !== 0) throw new GitTrouble('no-repository', folder);
  if (inside.stdout.toString('utf8').trim() !== 'true') return { folder, root: undefined };
  const root = (await askGit(folder, ['rev-parse', '--show-toplevel'])).toString('utf8').replace(/\r?\n$/, '');
  return { folder, root };
}

/** A state of a repository's files: one that is stored, or the files as they lie in their folder. */
export type State = Stored | 'files';

/** A stored state. */
export interface Stored {
  /** The tree that git has of it. */
  readonly tree: string;
}

/**
 * The state that a name stands for: a branch, a tag, `HEAD~2`, the beginning of a commit's number. `HEAD` of a repository
 * without a commit is the empty state. Rejects with a `GitTrouble`: `unknown-revision`.
 */
export async function stateOf({ folder }: Repository, revision: string): Promise<Stored> {
  const { code, stdout } = await runGit(folder, treeQuery(revision));
  if (code === 0) return { tree: stdout.toString('utf8').trim() };
  const isUnborn = revision === 'HEAD' && (await runGit(folder, ['symbolic-ref', '--quiet', 'HEAD'])).code === 0;
  if (!isUnborn) throw new GitTrouble('unknown-revision', revision);
  return { tree: (await askGit(folder, ['hash-object', '-t', 'tree', '--stdin'], '')).toString('utf8').trim() };
}

/** Whether a name stands for a state of a repository. */
export async function isRevision({ folder }: Repository, name: string): Promise<boolean> {
  return (await runGit(folder, treeQuery(name))).code === 0;
}

function treeQuery(revision: string): readonly string[] {
  return ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`];
}

/** The last commit that two names have in common. Rejects with a `GitTrouble`, also where they share nothing. */
export async function mergeBase(repository: Repository, one: string, other: string): Promise<string> {
  for (const name of [one, other]) await stateOf(repository, name);
  const { code, stdout } = await runGit(repository.folder, ['merge-base', '--end-of-options', one, other]);
  if (code !== 0) throw new GitTrouble('unknown-revision', `${one}...${other}`);
  return stdout.toString('utf8').trim();
}
