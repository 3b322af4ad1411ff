import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A real repository in a folder of its own, for one test. */
export class GitRepository {
  readonly folder = realpathSync(mkdtempSync(join(tmpdir(), 'bmc-git-')));

  constructor(...options: readonly string[]) {
    this.git('init', '--quiet', '--initial-branch=main', ...options, '.');
    this.git('config', 'user.name', 'Ana Lyst');
    this.git('config', 'user.email', 'ana@example.com');
    this.git('config', 'commit.gpgsign', 'false');
  }

  /** Runs git, and gives what it prints. */
  git(...args: readonly string[]): string {
    const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
    return execFileSync('git', args, {
      cwd: this.folder,
      encoding: 'utf8',
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  /** Writes a file, and the folders that it needs. */
  write(path: string, content: string | Uint8Array): this {
    const file = join(this.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return this;
  }

  move(from: string, to: string): this {
    mkdirSync(dirname(join(this.folder, to)), { recursive: true });
    renameSync(join(this.folder, from), join(this.folder, to));
    return this;
  }

  remove(path: string): this {
    rmSync(join(this.folder, path));
    return this;
  }

  /** Commits all that is there; gives the commit's number. */
  commit(message = 'A change'): string {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '-m', message);
    return this.git('rev-parse', 'HEAD').trim();
  }

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
