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
import type { TestAnswer, TestRun } from './test-process.ts';

/** What is not copied, or linked instead. */
const LEFT = /^(?:\.git|\.bench|\.mutants|\.vscode-test|node_modules|dist|coverage|.*\.vsix)$/;
/** Tests with a mutant work no longer than this, in times of what they do without one; at least, in milliseconds. */
const LONGEST = { times: 4, least: 60_000 };

/** Runs tests with mutants in a copy of the project, in a process that is kept until one does not come to an end. */
export class TestRuns {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bmc-mutants-'));
  #most = 3_600_000;
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
    const text = readFileSync(join(this.#folder, path), 'utf8');
    const { took, verdict } = await this.#run({ path, text, near: [], tests, most: this.#most });
    if (verdict !== 'passes') throw new Error(`the tests fail without any change: ${tests.join(' ')}`);
    this.#most = Math.max(LONGEST.least, LONGEST.times * took);
  }

  async of({ path, text }: Mutant, tests: readonly string[]): Promise<TestAnswer> {
    const before = readFileSync(join(this.#folder, path), 'utf8');
    const answer = await this.#run({ path, text, near: this.#near(path), tests, most: this.#most });
    writeFileSync(join(this.#folder, path), before);
    return answer;
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

  async #run(run: TestRun): Promise<TestAnswer> {
    const process = await this.#ready();
    const answer = await new Promise<TestAnswer>((resolve) => {
      // A process that breaks down has noticed something, too.
      const broken = () => resolve({ verdict: 'fails', took: 0, by: 'a process that broke down' });
      process.once('exit', broken);
      process.once('message', (told) => {
        process.off('exit', broken);
        resolve(told as TestAnswer);
      });
      process.send(run);
    });
    if (answer.verdict === 'endless') process.kill('SIGKILL');
    if (answer.verdict === 'endless' || process.exitCode !== null || process.signalCode !== null)
      this.#process = undefined;
    return answer;
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
