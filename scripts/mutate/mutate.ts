/*
 * Changes the code of a folder in one place at a time and looks whether the tests notice: `npm run mutate -- rules model
 * --most 200`. First what is found in the fixtures is compared, which takes a moment; what survives that is left to the
 * tests themselves, in a copy of the project. Prints how many were noticed, and every one that was not.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import vm from 'node:vm';
import { build } from 'esbuild';
import { type Mutant, mutantsOf, sample } from './mutants.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The tests that are asked of a folder's survivors. */
const TESTS: Readonly<Record<string, readonly string[]>> = {
  // Those that count work and try texts of chance take long, and look for something else.
  rules: [
    'test/rules/fixtures.test.ts',
    'test/rules/check.test.ts',
    'test/rules/examples.test.ts',
    'test/rules/habit.test.ts',
    'test/rules/one-defect',
    'test/rules/relationship-messages.test.ts',
    'test/rules/compare-findings.test.ts',
    'test/messages/findings-in-german.test.ts',
  ],
  'rules/fixes': ['test/rules/fixes/every-fix.test.ts', 'test/rules/fixes/walk.test.ts'],
  model: [
    'test/model',
    'test/language/grammar.test.ts',
    'test/language/place-words.test.ts',
    'test/formatting/sort-canvas.test.ts',
    'test/merge',
    'test/views/note-keys.test.ts',
  ],
};

/** Longer than this nothing takes that comes to an end, in milliseconds. */
const ENDLESS = 20_000;

/** What the fixtures come to with a mutant in place of its file; undefined where it does not run. */
async function judged(mutant: Mutant | undefined): Promise<string | undefined> {
  try {
    const { outputFiles } = await build({
      entryPoints: [join(ROOT, 'scripts/mutate/judge.ts')],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'cjs',
      logLevel: 'silent',
      plugins: [
        {
          name: 'mutant',
          setup({ onLoad }) {
            onLoad({ filter: /\.ts$/ }, ({ path }) =>
              mutant && path === join(ROOT, mutant.path) ? { contents: mutant.text, loader: 'ts' } : undefined,
            );
          },
        },
      ],
    });
    const module = { exports: {} as { judge?: (root: string) => string } };
    const { createRequire } = await import('node:module');
    const context = vm.createContext({
      module,
      exports: module.exports,
      require: createRequire(import.meta.url),
      process,
      console,
      URL,
      TextDecoder,
      TextEncoder,
      Buffer,
      setTimeout,
      clearTimeout,
      setImmediate,
      performance,
      PROJECT: ROOT,
    });
    vm.runInContext(outputFiles![0]!.text, context, { timeout: ENDLESS });
    return vm.runInContext('module.exports.judge(PROJECT)', context, { timeout: ENDLESS }) as string;
  } catch (error) {
    if (!mutant) throw error;
    return undefined;
  }
}

/** A copy of the project in which tests run with a mutant. */
class Copy {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bmc-mutants-'));

  constructor() {
    const left = /^(?:\.git|node_modules|dist|coverage|\.vscode-test|.*\.vsix)$/;
    for (const name of readdirSync(ROOT)) {
      if (!left.test(name)) cpSync(join(ROOT, name), join(this.#folder, name), { recursive: true });
    }
    for (const name of ['node_modules', 'dist']) symlinkSync(join(ROOT, name), join(this.#folder, name));
  }

  /** Whether some test fails with a mutant. */
  notices({ path, text }: Mutant, tests: readonly string[]): boolean {
    const file = join(this.#folder, path);
    const before = readFileSync(file);
    writeFileSync(file, text);
    const { status } = spawnSync('vitest', ['run', '--bail=1', '--maxWorkers=1', ...tests], {
      cwd: this.#folder,
      timeout: 300_000,
    });
    writeFileSync(file, before);
    if (status === null) throw new Error(`${path} with a change does not come to an end`);
    return status !== 0;
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string): readonly string[] {
  const others = Object.keys(TESTS).filter((name) => name.startsWith(`${folder}/`));
  return readdirSync(join(ROOT, 'src', folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${folder}/${path}`)
    .filter((path) => path.endsWith('.ts') && !others.some((other) => path.startsWith(`src/${other}/`)))
    .sort();
}

const { values, positionals } = parseArgs({
  options: {
    most: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
const folders = positionals.length > 0 ? positionals : Object.keys(TESTS);
const unknown = folders.filter((folder) => !Object.hasOwn(TESTS, folder));
if (unknown.length > 0 || !(Number(values.most) > 0)) {
  console.error(`npm run mutate [-- --most N] [--seed N] [--quick] [${Object.keys(TESTS).join(' ')}]`);
  process.exit(2);
}
const sound = await judged(undefined);
if (sound === undefined) throw new Error('the fixtures cannot be judged as they are');
const copy = values.quick ? undefined : new Copy();
process.once('exit', () => copy?.remove());
const table: string[] = [];
for (const folder of folders) {
  const all = filesIn(folder).flatMap((path) => mutantsOf(path, readFileSync(join(ROOT, path), 'utf8')));
  const chosen = sample(all, Number(values.most), Number(values.seed));
  const alive: Mutant[] = [];
  for (const mutant of chosen) if ((await judged(mutant)) === sound) alive.push(mutant);
  console.log(`\nsrc/${folder}: ${chosen.length} of ${all.length} mutants, ${alive.length} not seen in the fixtures`);
  let unnoticed = alive.length;
  const [path = ''] = filesIn(folder);
  const untouched = { path, text: readFileSync(join(ROOT, path), 'utf8'), line: 1, change: '' };
  if (copy?.notices(untouched, TESTS[folder]!)) throw new Error(`the tests of src/${folder} fail as it is`);
  for (const mutant of alive) {
    const isNoticed = copy?.notices(mutant, TESTS[folder]!) ?? false;
    if (isNoticed) unnoticed -= 1;
    if (!isNoticed) console.log(`  ${mutant.path}:${mutant.line}  ${mutant.change}`);
  }
  const score = ((chosen.length - unnoticed) / chosen.length) * 100;
  table.push(
    `| src/${folder} | ${chosen.length} of ${all.length} | ${chosen.length - unnoticed} | ${unnoticed} | ${score.toFixed(0)} % |`,
  );
}
console.log(
  `\n| folder | mutants tried | noticed | not noticed | score |\n| --- | --- | --- | --- | --- |\n${table.join('\n')}`,
);
