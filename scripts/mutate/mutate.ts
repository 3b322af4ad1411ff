/*
 * Changes the code of a layer in one place at a time and looks whether the tests notice: `npm run mutate -- --layer rules
 * --take 200 --seed 2`. First what is found in the fixtures is compared, which takes a moment; what that does not see is
 * left to the tests themselves, in a copy of the project. Whatever does not come to an end counts as noticed.
 *
 * What is known is kept in `.mutants/` and not tried again as long as its file stays as it is; `--again` tries those that
 * were not noticed once more, for when there are new tests; `--file` takes the files alone in whose path something stands.
 * Prints how many were noticed, and every one that was not.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { FixtureJudge } from './fixture-judge.ts';
import { LAYERS } from './layers.ts';
import { type Mutant, mutantsOf, sample } from './mutants.ts';
import { Results, type Verdict } from './results.ts';
import { TestRuns } from './test-runs.ts';

/** What the answer of the tests is called. */
const FROM_TESTS = { fails: 'noticed by tests', passes: 'not noticed', endless: 'endless' } as const;
const ROOT = resolve(import.meta.dirname, '../..');

const { values } = parseArgs({
  options: {
    layer: { type: 'string', multiple: true, default: Object.keys(LAYERS) },
    take: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
    file: { type: 'string', default: '' },
  },
});
const { layer: layers, take, seed } = values;
if (layers.some((layer) => !Object.hasOwn(LAYERS, layer)) || !(Number(take) > 0) || !(Number(seed) >= 0)) {
  console.error(
    `npm run mutate [-- [--layer ${Object.keys(LAYERS).join('|')}]… --take N --seed N --file PATH --again]`,
  );
  process.exit(2);
}

const fixtures = await FixtureJudge.start(ROOT);
const tests = new TestRuns(ROOT);
process.once('exit', () => tests.end());
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));
const rows: string[] = [];
for (const layer of layers) rows.push(await tryLayer(layer));
await fixtures.end();
console.log(`
| layer | mutants tried | noticed in the fixtures | noticed by tests | without an end | not noticed | score |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}`);
process.exit(0);

async function tryLayer(layer: string): Promise<string> {
  const all = filesIn(layer)
    .filter((path) => path.includes(values.file))
    .flatMap((path) => mutantsOf(path, readFileSync(join(ROOT, path), 'utf8')));
  const chosen = sample(all, Number(take), Number(seed));
  const results = new Results(join(ROOT, '.mutants'), layer);
  const verdicts = new Map<Mutant, Verdict>();
  let isSound = false;
  for (const mutant of chosen) {
    let verdict = results.of(mutant);
    if (verdict === undefined || (values.again && verdict === 'not noticed')) {
      let by = '';
      verdict = inFixtures(await fixtures.of(mutant));
      if (verdict === undefined) {
        if (!isSound) await tests.trySound(mutant.path, LAYERS[layer]!);
        isSound = true;
        const said = await tests.of(mutant, LAYERS[layer]!);
        by = said.by;
        verdict = FROM_TESTS[said.verdict];
      }
      results.keep(mutant, verdict, by);
    }
    verdicts.set(mutant, verdict);
    if (verdict === 'not noticed') console.log(`  ${mutant.path}:${mutant.line}  ${mutant.change}`);
  }
  const count = (verdict: Verdict) => [...verdicts.values()].filter((one) => one === verdict).length;
  const tried = chosen.length - count('no program');
  const score = ((tried - count('not noticed')) / tried) * 100;
  const counts = (['noticed in the fixtures', 'noticed by tests', 'endless', 'not noticed'] as const).map(count);
  return `| src/${layer} | ${tried} of ${all.length.toLocaleString('en')} | ${counts.join(' | ')} | ${score.toFixed(0)} % |`;
}

/** What the fixtures say; undefined where they see nothing. */
function inFixtures(judgement: Awaited<ReturnType<FixtureJudge['of']>>): Verdict | undefined {
  if (judgement === 'same') return undefined;
  return judgement === 'differs' ? 'noticed in the fixtures' : judgement;
}

function filesIn(layer: string): readonly string[] {
  const others = Object.keys(LAYERS).filter((name) => name.startsWith(`${layer}/`));
  return readdirSync(join(ROOT, 'src', layer), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${layer}/${path}`)
    .filter((path) => path.endsWith('.ts') && !others.some((other) => path.startsWith(`src/${other}/`)))
    .sort();
}
