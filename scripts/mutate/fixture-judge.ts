import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type BuildContext, context } from 'esbuild';
import type { Question } from './judge.ts';
import type { Mutant } from './mutants.ts';
import { whenEndless } from './when-endless.ts';

/** Longer than this nothing works that comes to an end, in milliseconds of the processor. */
const ENDLESS = 30_000;

/** What became of a mutant in the fixtures: another finding somewhere, no end, no program at all, or nothing. */
export type Judgement = 'differs' | 'endless' | 'no program' | 'same';

/** Compares what is found in the fixtures with a mutant and without; each in a thread that can be ended. */
export class FixtureJudge {
  readonly #root: string;
  readonly #build: BuildContext;
  readonly #place: { mutant: Mutant | undefined };
  #sound: ReadonlyMap<string, string> = new Map();

  private constructor(root: string, build: BuildContext, place: { mutant: Mutant | undefined }) {
    this.#root = root;
    this.#build = build;
    this.#place = place;
  }

  /**
   * Looks first at what is found in the project as it is.
   *
   * @throws Error when that cannot be found out.
   */
  static async start(root: string): Promise<FixtureJudge> {
    const place: { mutant: Mutant | undefined } = { mutant: undefined };
    const build = await context({
      entryPoints: [join(root, 'scripts/mutate/judge.ts')],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
      plugins: [
        {
          name: 'mutant',
          setup({ onLoad }) {
            onLoad({ filter: /\/src\/(?:rules|model)\/.*\.ts$/ }, ({ path }) => {
              const { mutant } = place;
              return mutant && path === join(root, mutant.path) ? { contents: mutant.text, loader: 'ts' } : undefined;
            });
          },
        },
      ],
    });
    const judge = new FixtureJudge(root, build, place);
    const sound = await judge.#run(await judge.#script(), { root });
    if (!(sound instanceof Map)) throw new Error('the fixtures cannot be judged as they are');
    judge.#sound = sound;
    return judge;
  }

  /** What becomes of a mutant in the fixtures. */
  async of(mutant: Mutant): Promise<Judgement> {
    this.#place.mutant = mutant;
    const script = await this.#script().catch(() => undefined);
    if (script === undefined) return 'no program';
    const first = `/${basename(mutant.path, '.ts')}/`;
    const differs = await this.#run(script, { root: this.#root, sound: this.#sound, first });
    return differs === 'endless' ? 'endless' : differs === false ? 'same' : 'differs';
  }

  async end(): Promise<void> {
    await this.#build.dispose();
  }

  async #script(): Promise<string> {
    const { outputFiles } = await this.#build.rebuild();
    return outputFiles![0]!.text;
  }

  /** What a thread answers; what it throws, and a memory that is full, come to undefined. */
  #run(script: string, workerData: Question): Promise<unknown> {
    const worker = new Worker(script, {
      eval: true,
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: 1_500 },
      execArgv: ['--no-strip-types'],
      stdout: true,
      stderr: true,
    });
    return new Promise((resolve) => {
      const endWatch = whenEndless(ENDLESS, () => end('endless'));
      const end = (answer: unknown) => {
        endWatch();
        resolve(answer);
        void worker.terminate();
      };
      worker
        .once('message', end)
        .once('error', () => end(undefined))
        .once('exit', () => end(undefined));
    });
  }
}
