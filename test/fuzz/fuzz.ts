/*
 * Tries what always holds with texts of chance, for as long as somebody likes: `npm run fuzz -- --minutes 10 merging`.
 * What fails is made short and kept in test/fuzz/corpus/, where it fails the tests until it is mended. Ends with 1 if
 * anything failed. `BMC_SEED` draws the texts of an earlier run again.
 */
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { corpusOf, keep } from './corpus.ts';
import { type FuzzTarget, type Input, kindOf } from './fuzz-target.ts';
import { reduce } from './reduce.ts';
import { TARGETS } from './targets.ts';

/** How many texts one target tries before the next has its turn. */
const RUNS_IN_TURN = 100;

/** A text that takes longer than this is told of, in milliseconds. */
const SLOW = 15_000;

interface Tally {
  runs: number;
  milliseconds: number;
  slowest: number;
  readonly failures: Map<string, string>;
}

const watchdog = new Worker(new URL('./watchdog.ts', import.meta.url));

/** Tries one input; gives how it fails, if it does. */
function failureOf(target: FuzzTarget, input: Input): string | undefined {
  watchdog.postMessage({ target: { name: target.name }, input });
  try {
    target.holds(input);
    return undefined;
  } catch (error) {
    return kindOf(error);
  }
}

function tell(target: FuzzTarget, input: Input, tally: Tally): void {
  const kind = failureOf(target, input);
  if (kind === undefined || tally.failures.has(kind)) return;
  const short = reduce(input, (other) => failureOf(target, other) === kind);
  tally.failures.set(kind, keep(target, kind, short));
  console.log(`\n${target.name}: ${kind}\n  kept in ${tally.failures.get(kind)}`);
  try {
    target.holds(short);
  } catch (error) {
    console.log(
      `  ${String(error instanceof Error ? error.stack : error)
        .slice(0, 1800)
        .replaceAll('\n', '\n  ')}`,
    );
  }
}

function takeTurn(target: FuzzTarget, tally: Tally, seed: number): void {
  for (const input of fc.sample(target.inputs, { numRuns: RUNS_IN_TURN, seed })) {
    const started = performance.now();
    tell(target, input, tally);
    const took = performance.now() - started;
    tally.runs += 1;
    tally.milliseconds += took;
    if (took > tally.slowest && tally.failures.size === 0) tally.slowest = took;
    if (took > SLOW && tally.failures.size === 0) {
      console.log(`\n${target.name}: ${Math.round(took)} ms for ${keep(target, 'slow', input)}`);
    }
  }
}

const { values, positionals } = parseArgs({
  options: { minutes: { type: 'string', default: '5' } },
  allowPositionals: true,
});
const minutes = Number(values.minutes);
const unknown = positionals.filter((name) => !TARGETS.some((target) => target.name === name));
if (unknown.length > 0 || !(minutes > 0)) {
  console.error(`npm run fuzz [-- --minutes N] [${TARGETS.map(({ name }) => name).join(' ')}]`);
  process.exit(2);
}
const targets = TARGETS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
const tallies = new Map(
  targets.map((target): [FuzzTarget, Tally] => [target, { runs: 0, milliseconds: 0, slowest: 0, failures: new Map() }]),
);
const { BMC_SEED = String(Math.floor(Math.random() * 2 ** 31)) } = process.env;
console.log(`Seed ${BMC_SEED}`);
for (const [target, tally] of tallies) for (const [, input] of corpusOf(target)) tell(target, input, tally);
const end = performance.now() + minutes * 60_000;
for (let turn = 0; performance.now() < end; turn += 1) {
  for (const [target, tally] of tallies) takeTurn(target, tally, (Number(BMC_SEED) + turn) | 0);
}
await watchdog.terminate();
console.log('');
for (const [{ name }, { runs, milliseconds, slowest, failures }] of tallies) {
  const each = (milliseconds / Math.max(runs, 1)).toFixed(1);
  console.log(
    `${name.padEnd(12)} ${runs} runs, ${each} ms each, ${slowest.toFixed(0)} ms at most, ${failures.size} failures`,
  );
}
process.exitCode = [...tallies.values()].some(({ failures }) => failures.size > 0) ? 1 : 0;
