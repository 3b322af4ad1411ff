/*
 * Measures how fast and how large the product is, each figure beside a floor of the same run, and writes the tables into
 * README.md beside this file: `npm run bench [-- [--resume] [SECTION…]]`. Asserts nothing.
 *
 * Every section is a process of its own, whose results are kept as soon as it ends: a section that fails or takes too
 * long says so in its place and stops no other, and `--resume` measures what the last run has left out.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { keepFailure, RESULTS, writeReadme } from './readme.ts';
import { SECTIONS } from './sections.ts';
import { RECORD } from './statistics.ts';

/** No section takes longer, in milliseconds. */
const LONGEST = 5 * 60_000;

const [first, ...rest] = process.argv.slice(2);
if (first === '--section') {
  await SECTIONS[rest[0]!]!();
} else {
  const words = process.argv.slice(2);
  const names = words.filter((word) => word !== '--resume');
  const unknown = names.filter((name) => !(name in SECTIONS));
  if (unknown.length > 0)
    throw new Error(`no bench ${unknown.join(', ')}; there are ${Object.keys(SECTIONS).join(', ')}`);
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
  mkdirSync(RESULTS, { recursive: true });
  for (const name of Object.keys(SECTIONS)) {
    if (names.length > 0 && !names.includes(name)) continue;
    if (words.includes('--resume') && existsSync(join(RESULTS, `${name}.jsonl`))) continue;
    measureSection(name);
    writeReadme(Object.keys(SECTIONS));
  }
}

function measureSection(name: string): void {
  const file = join(RESULTS, `${name}.jsonl`);
  rmSync(file, { force: true });
  const begin = performance.now();
  const { status, signal } = spawnSync(process.execPath, ['test/bench/bench.ts', '--section', name], {
    stdio: 'inherit',
    timeout: LONGEST,
    env: { ...process.env, [RECORD]: file },
  });
  const seconds = Math.round((performance.now() - begin) / 1000);
  if (status !== 0) {
    keepFailure(file, signal === null ? `failed (${status})` : `stopped after ${seconds} s`);
    process.exitCode = 1;
  }
  console.log(`\n${name}: ${seconds} s`);
}
