/*
 * What is found in every fixture of the rules and every example: what the tests of the fixtures hold to the letter. Runs
 * in a thread of `FixtureJudge`, with a mutant in its place.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';

/** What is asked: what is found in each file; or, where that is known without a mutant, whether it is another now. */
export interface Question {
  readonly root: string;
  readonly sound?: ReadonlyMap<string, string>;
  /** Files in whose paths this stands are tried first. */
  readonly first?: string;
}

const { first = '', root, sound }: Question = workerData;
const files = ['test/fixtures/rules', 'examples'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.bmc'))
    .map((path) => join(root, folder, path)),
);
if (!sound) parentPort?.postMessage(new Map(files.map((path) => [path, judge(path)])));
else {
  const near = files.filter((path) => path.includes(first));
  parentPort?.postMessage([...near, ...files].some((path) => sound.get(path) !== judge(path)));
}

/** Code, severity and place of each finding. */
function judge(path: string): string {
  const canvas = readCanvas(readFileSync(path, 'utf8'));
  const findings = check(canvas, { catalogue: catalogueOf('en'), fileExists: () => false });
  return JSON.stringify(findings.map(({ code, range, severity }) => [code, severity, range]));
}
