/*
 * Edits canvases in the built server at random, 100,000 times or as often as somebody likes: `npm run soak -- --edits N`.
 * Says what it kept in memory and how long it took to answer, from the beginning to the end. Ends with 1 where it said
 * something else of a text than is said of it afresh, or where memory or time grew.
 */
import { parseArgs } from 'node:util';
import { soak } from './soak.ts';

const { values } = parseArgs({ options: { edits: { type: 'string', default: '100000' } } });
const edits = Number(values.edits);
const { BMC_SEED = String(Math.floor(Math.random() * 2 ** 31)) } = process.env;
if (!Number.isSafeInteger(edits) || edits < 1000) {
  console.error('npm run soak [-- --edits N], N being at least 1000');
  process.exit(2);
}
const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(2)} MiB`;
console.log(`Seed ${BMC_SEED}`);
const started = performance.now();
const memoryEvery = Math.max(100, Math.floor(edits / 2000) * 100);
const { comparisons, differing, heaps, latencies } = await soak({
  edits,
  memoryEvery,
  seed: Number(BMC_SEED),
  onStep: (done, heap) => console.log(`${String(done).padStart(7)} edits  ${mebibytes(heap)}`),
});

/** The median and the 95th of a hundred of some times. */
function percentiles(times: readonly number[]): readonly [number, number] {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.floor(sorted.length * part)] ?? 0;
  return [at(0.5), at(0.95)];
}
const fifth = Math.ceil(latencies.length / 5);
// In the first fifth the server warms up.
const [early, late] = [latencies.slice(fifth, 2 * fifth), latencies.slice(-fifth)].map(percentiles);
// What the last steps keep, beside what the early ones kept: the slope, not a step.
const half = heaps.slice(Math.floor(heaps.length / 2));
const growth = half.length > 1 ? (half.at(-1)! - half[0]!) / half[0]! : 0;
console.log(`
${((performance.now() - started) / 60_000).toFixed(1)} minutes, ${comparisons} comparisons
memory   ${mebibytes(heaps[0] ?? 0)} → ${mebibytes(heaps.at(-1) ?? 0)}; in the second half ${(growth * 100).toFixed(1)} %
latency  ${early!.map((time) => time.toFixed(1)).join(', ')} ms → ${late!.map((time) => time.toFixed(1)).join(', ')} ms (median, 95 %)`);
if (differing) {
  const { afresh, text, told } = differing;
  console.log(`\nThe server alone says\n${told.filter((line) => !afresh.includes(line)).join('\n')}`);
  console.log(
    `\nafresh alone\n${afresh.filter((line) => !told.includes(line)).join('\n')}\n\nof\n${JSON.stringify(text)}`,
  );
}
process.exitCode = differing || growth > 0.1 || late![0] > early![0] * 2 ? 1 : 0;
