import { type ChildProcess, fork } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Mutant } from './mutants.ts';
import type { TestRun } from './test-process.ts';

/** What is not copied, or linked instead. */
const LEFT = /^(?:\.git|\.bench|\.mutants|\.vscode-test|node_modules|dist|coverage|.*\.vsix)$/;
/** Tests with a mutant take no longer than this, in times of what they take without one; in milliseconds at least. */
const LONGEST = { times: 4, least: 60_000 };

/** What the tests say of a mutant: one of them fails, they do not come to an end, or nothing is noticed. */
export type TestVerdict = 'fails' | 'endless' | 'passes';

/** Runs tests with mutants in a copy of the project, in a process that is kept until one does not come to an end. */
export class TestRuns {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bmc-mutants-'));
  #longest = 600_000;
  #process: ChildProcess | undefined;

  constructor(root: string) {
    for (const name of readdirSync(root)) {
      if (!LEFT.test(name)) cpSync(join(root, name), join(this.#folder, name), { recursive: true });
    }
    for (const name of ['node_modules', 'dist']) symlinkSync(join(root, name), join(this.#folder, name));
  }

  /**
   * Runs a layer's tests without any mutant.
   *
   * @throws Error where they fail.
   */
  async trySound(path: string, tests: readonly string[]): Promise<void> {
    const begin = performance.now();
    const text = readFileSync(join(this.#folder, path), 'utf8');
    const verdict = await this.#run({ path, text, near: [], tests });
    if (verdict !== 'passes') throw new Error(`the tests fail without any change: ${tests.join(' ')}`);
    this.#longest = Math.max(LONGEST.least, LONGEST.times * (performance.now() - begin));
  }

  async of({ path, text }: Mutant, tests: readonly string[]): Promise<TestVerdict> {
    const before = readFileSync(join(this.#folder, path), 'utf8');
    const verdict = await this.#run({ path, text, near: this.#near(path), tests });
    writeFileSync(join(this.#folder, path), before);
    return verdict;
  }

  /** Ends what runs, and clears the copy away. */
  end(): void {
    this.#process?.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** The tests that are named for a file, or for its folder. */
  #near(path: string): readonly string[] {
    const place = path.replace(/^src\//, 'test/').replace(/\.ts$/, '');
    const own = `${place}.test.ts`;
    if (existsSync(join(this.#folder, own))) return [own];
    const folder = place.slice(0, place.lastIndexOf('/'));
    const named = existsSync(join(this.#folder, folder)) ? readdirSync(join(this.#folder, folder)) : [];
    return named
      .filter((name) => name.startsWith(basename(place)) && name.endsWith('.test.ts'))
      .map((name) => `${folder}/${name}`);
  }

  async #run(run: TestRun): Promise<TestVerdict> {
    const process = await this.#ready();
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        process.kill('SIGKILL');
        done('endless');
      }, this.#longest);
      // A process that breaks down has noticed something, too.
      const broken = () => done('fails');
      const done = (verdict: TestVerdict) => {
        clearTimeout(timer);
        process.off('exit', broken).off('message', told);
        if (verdict === 'endless' || process.exitCode !== null) this.#process = undefined;
        resolve(verdict);
      };
      const told = (fails: unknown) => done(fails === true ? 'fails' : 'passes');
      process.once('exit', broken).once('message', told);
      process.send(run);
    });
  }

  async #ready(): Promise<ChildProcess> {
    if (this.#process) return this.#process;
    const started = fork(join(this.#folder, 'scripts/mutate/test-process.ts'), {
      cwd: this.#folder,
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let words = '';
    started.stderr?.on('data', (piece) => {
      words = (words + piece).slice(-5_000);
    });
    await new Promise<void>((resolve, reject) => {
      started.once('message', () => resolve());
      started.once('exit', (code) => reject(new Error(`the tests cannot be run (${code}): ${words}`)));
    });
    this.#process = started;
    return started;
  }
}
