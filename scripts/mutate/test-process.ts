/*
 * Runs tests again and again in one process, with another mutant each time: what is loaded once stays loaded. Started by
 * `TestRuns`, which ends it where a mutant does not come to an end.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createVitest, type TestSpecification } from 'vitest/node';

/** What is asked: whether a test of these fails once a file holds this text; the nearest are tried first. */
export interface TestRun {
  readonly path: string;
  readonly text: string;
  readonly near: readonly string[];
  readonly tests: readonly string[];
}

const quiet = { onInit() {} };
const vitest = await createVitest('test', {
  watch: false,
  bail: 1,
  // One thread for all: a module is read once for all tests, and not once for each.
  isolate: false,
  maxWorkers: 1,
  reporters: [quiet],
});

process.on('message', async ({ near, path, tests, text }: TestRun) => {
  const file = resolve(path);
  writeFileSync(file, text);
  vitest.invalidateFile(file);
  const first = near.length === 0 ? [] : await vitest.globTestSpecifications([...near]);
  const all = await vitest.globTestSpecifications([...tests]);
  const rest = all.filter(({ moduleId }) => !first.some((one) => one.moduleId === moduleId));
  const fails = (await failsIn(first)) || (await failsIn(rest));
  process.send!(fails);
});
process.send!('ready');

async function failsIn(specifications: readonly TestSpecification[]): Promise<boolean> {
  if (specifications.length === 0) return false;
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([...specifications]);
  return unhandledErrors.length > 0 || testModules.length === 0 || testModules.some((module) => !module.ok());
}
