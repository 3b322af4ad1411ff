import { spawn } from 'node:child_process';
import { systemCode } from '../project/system-error.ts';

/** Why git could not answer. */
export type GitTroubleKind =
  /** There is no git on this machine. */
  | 'no-git'
  /** The folder is in no repository. */
  | 'no-repository'
  /** A name stands for no commit. */
  | 'unknown-revision'
  /** The repository has no files of its own beside it, and those were asked for. */
  | 'no-files'
  /** Git refused for another reason: `detail` is what it said. */
  | 'failed';

/** Git could not answer. */
export class GitTrouble extends Error {
  readonly kind: GitTroubleKind;
  /** The revision that is unknown, or git's own words. */
  readonly detail: string;

  constructor(kind: GitTroubleKind, detail = '') {
    super(`${kind}: ${detail}`);
    this.name = 'GitTrouble';
    this.kind = kind;
    this.detail = detail;
  }
}

/** How a run of git ended. */
export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  /** The first line of what it complained of. */
  readonly complaint: string;
}

/** Nothing of a repository's own is to change what git says, ask the user, or take a lock. */
const SETTINGS = [
  'core.quotePath=false',
  // What a repository's settings could have git start: a watcher, a program that verifies signatures, and whatever
  // brings the objects that a partial clone has left out.
  'core.fsmonitor=false',
  'log.showSignature=false',
  'protocol.allow=never',
];
const SAFE: readonly string[] = ['--no-pager', ...SETTINGS.flatMap((setting) => ['-c', setting])];
const ENVIRONMENT = {
  LC_ALL: 'C',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_NO_LAZY_FETCH: '1',
  // On Windows a program in the current folder would come before git itself.
  NoDefaultCurrentDirectoryInExePath: '1',
};

/**
 * Runs git in a folder, without a shell: no argument is ever read as a command. Rejects with a `GitTrouble` where there
 * is no git; any other end is told in the answer.
 *
 * @param input what git reads on its standard input
 */
export function runGit(folder: string, args: readonly string[], input?: string): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const git = spawn('git', [...SAFE, ...args], {
      cwd: folder,
      env: { ...process.env, ...ENVIRONMENT },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const out: Buffer[] = [];
    const errors: Buffer[] = [];
    git.stdout.on('data', (piece: Buffer) => out.push(piece));
    git.stderr.on('data', (piece: Buffer) => errors.push(piece));
    git.on('error', (error) => {
      // Also where the folder is gone; who asks has looked at the folder before.
      reject(systemCode(error) === 'ENOENT' ? new GitTrouble('no-git') : error);
    });
    git.on('close', (code) => {
      const complaint =
        Buffer.concat(errors)
          .toString('utf8')
          .split('\n')
          .find((line) => line.trim() !== '') ?? '';
      resolve({ code: code ?? 1, stdout: Buffer.concat(out), complaint: complaint.replace(/^(?:fatal|error): /, '') });
    });
    // Git may end before it has read everything.
    git.stdin.on('error', () => {});
    git.stdin.end(input ?? '');
  });
}

/** The bytes that git answers. Rejects with a `GitTrouble` where it refuses. */
export async function askGit(folder: string, args: readonly string[], input?: string): Promise<Buffer> {
  const { code, stdout, complaint } = await runGit(folder, args, input);
  if (code !== 0) throw new GitTrouble('failed', complaint);
  return stdout;
}
