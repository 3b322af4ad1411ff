/*
 * Runs tests again and again in one process, with another mutant each time: what is loaded once stays loaded. Started by
 * `TestRuns`, which ends it where a mutant does not come to an end.
 */
import { writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { createVitest, type TestSpecification } from 'vitest/node';
import { whenEndless } from './when-endless.ts';

/** What is asked: whether a test of these fails once a file holds this text; the nearest are tried first. */
export interface TestRun {
  readonly path: string;
  readonly text: string;
  readonly near: readonly string[];
  readonly tests: readonly string[];
  /** What works longer than this has no end, in milliseconds of the processor. */
  readonly most: number;
}

/** What is answered, with the milliseconds of the processor that it took. */
export interface TestAnswer {
  readonly verdict: 'fails' | 'passes' | 'endless';
  readonly took: number;
  /** The file of the test that fails. */
  readonly by: string;
}

const quiet = { onInit() {} };
const vitest = await createVitest('test', {
  watch: false,
  bail: 1,
  // One thread for all: a module is read once for all tests, and not once for each.
  isolate: false,
  maxWorkers: 1,
  // What takes long on a busy machine fails no test; what has no end is counted as that.
  testTimeout: 0,
  hookTimeout: 0,
  reporters: [quiet],
});

let last: string | undefined;
process.on('message', async ({ most, near, path, tests, text }: TestRun) => {
  const before = process.cpuUsage();
  const answer = (verdict: TestAnswer['verdict'], by = '') => {
    const { system, user } = process.cpuUsage(before);
    process.send!({ verdict, by, took: (user + system) / 1000 } satisfies TestAnswer);
  };
  // The tests run in a thread of their own: this one sees that they do not end.
  const endWatch = whenEndless(most, () => answer('endless'));
  const file = resolve(path);
  // What was changed before stands as it was: it is read again, or its mutant lives on.
  if (last !== undefined) vitest.invalidateFile(last);
  last = file;
  writeFileSync(file, text);
  vitest.invalidateFile(file);
  const first = near.length === 0 ? [] : await vitest.globTestSpecifications([...near]);
  const all = await vitest.globTestSpecifications([...tests]);
  const rest = all.filter(({ moduleId }) => !first.some((one) => one.moduleId === moduleId));
  const fails = (await failsIn(first)) ?? (await failsIn(rest));
  endWatch();
  answer(fails === undefined ? 'passes' : 'fails', fails);
});
process.send!('ready');

/** The file of the first test that fails; undefined where all pass. */
async function failsIn(specifications: readonly TestSpecification[]): Promise<string | undefined> {
  if (specifications.length === 0) return undefined;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([...specifications]);
  // Vitest tells of the runs before, too.
  const asked = new Set(specifications.map(({ moduleId }) => moduleId));
  const run = testModules.filter(({ moduleId }) => asked.has(moduleId));
  const failed = run.find((module) => !module.ok());
  if (failed) return relative('.', failed.moduleId);
  return unhandledErrors.length > 0 || run.length === 0 ? 'what is around the tests' : undefined;
}
