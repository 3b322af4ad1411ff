import { extensions, Uri } from 'vscode';
import type { GitApi, GitExtension, GitRepository } from './git-api.ts';
import { fileOf } from './revision-address.ts';

/** How long to wait for git to have looked for repositories, in milliseconds. */
const PATIENCE = 10_000;
/** How long to wait for a repository that is being opened, in milliseconds. */
const OPENING = 3_000;

/** A canvas's repository, and git around it. */
export interface FoundRepository {
  readonly git: GitApi;
  readonly repository: GitRepository;
  /** The canvas's file, as it is now. */
  readonly file: Uri;
}

/** Git as the editor knows it; undefined where there is none, as in a browser, or where it is switched off. */
export async function gitApi(): Promise<GitApi | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (!extension) return undefined;
  try {
    const { enabled, getAPI } = await extension.activate();
    if (!enabled) return undefined;
    const git = getAPI.call(extension.exports, 1);
    await initialized(git);
    return git;
  } catch {
    // The program is missing, or the extension does not start: either way nobody can be asked.
    return undefined;
  }
}

/** The repository that a canvas lies in, opened where the editor had not done so; else why there is none. */
export async function findRepository(uri: Uri): Promise<FoundRepository | 'no-git' | 'no-repository'> {
  const git = await gitApi();
  if (!git) return 'no-git';
  const file = fileOf(uri);
  if (file.scheme !== 'file') return 'no-repository';
  const repository = git.getRepository(file) ?? (await opened(git, file));
  return repository ? { git, repository, file } : 'no-repository';
}

/** Whether anything was committed. */
export function hasCommit(repository: GitRepository): Promise<boolean> {
  return knows(repository, 'HEAD');
}

/** Whether git knows a revision. */
export async function knows(repository: GitRepository, ref: string): Promise<boolean> {
  return repository.getCommit(ref).then(
    () => true,
    () => false,
  );
}

async function opened(git: GitApi, file: Uri): Promise<GitRepository | undefined> {
  // Git is run in what is named here, which can only be a folder.
  const folder = Uri.joinPath(file, '..');
  const root = await Promise.resolve(git.getRepositoryRoot?.(folder)).catch(() => undefined);
  if (!root) return undefined;
  const opening = openedSoon(git, file);
  // Says nothing of a repository that is being opened already, as one that has just been made.
  const repository = await Promise.resolve(git.openRepository?.(root)).catch(() => undefined);
  return repository ?? opening;
}

/** The repository of a file, once the editor has opened it. */
function openedSoon(git: GitApi, file: Uri): Promise<GitRepository | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, OPENING);
    const listener = git.onDidOpenRepository(() => git.getRepository(file) && done());
    function done(): void {
      clearTimeout(timer);
      listener.dispose();
      resolve(git.getRepository(file) ?? undefined);
    }
  });
}

function initialized(git: GitApi): Promise<void> {
  if (git.state === 'initialized') return Promise.resolve();
  return new Promise((resolve) => {
    const timer = setTimeout(done, PATIENCE);
    const listener = git.onDidChangeState((state) => state === 'initialized' && done());
    function done(): void {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    }
  });
}
