/**
 * Which lines and branches the unit tests run: `npm run coverage`, or that of some tests: `npm run coverage -- test/rules`.
 * Prints a table by folder; `coverage/index.html` shows every line. What runs in an editor or a browser is not counted.
 */
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { runCommand } from './run-command.ts';

interface Counts {
  readonly total: number;
  readonly covered: number;
}

type Summary = Readonly<Record<string, { readonly lines: Counts; readonly branches: Counts }>>;

// Work is counted with the counters of coverage itself: both at once count nothing.
const counting = (await readdir('test', { recursive: true }))
  .map((path) => join('test', path))
  .filter((path) => path.endsWith('.test.ts') && readFileSync(path, 'utf8').includes('count-work.ts'))
  .map((path) => `--exclude=${path}`);
const { code } = await runCommand('vitest', ['run', '--coverage', ...counting, ...process.argv.slice(2)]);
const summary: Summary = JSON.parse(await readFile('coverage/coverage-summary.json', 'utf8'));
const folders = new Map<string, { lines: Counts; branches: Counts }>();
const sum = (a: Counts, b: Counts): Counts => ({ total: a.total + b.total, covered: a.covered + b.covered });
const NONE: Counts = { total: 0, covered: 0 };
for (const [path, { branches, lines }] of Object.entries(summary)) {
  const folder = path === 'total' ? 'all' : `src/${relative('src', path).split(sep)[0]}`;
  const before = folders.get(folder) ?? { lines: NONE, branches: NONE };
  folders.set(folder, { lines: sum(before.lines, lines), branches: sum(before.branches, branches) });
}
const percent = ({ covered, total }: Counts) => `${(total === 0 ? 100 : (covered / total) * 100).toFixed(1)} %`;
console.log('\n| folder | lines | branches |\n| --- | --- | --- |');
for (const [folder, { branches, lines }] of [...folders].sort(([a], [b]) => (a < b ? -1 : 1))) {
  console.log(`| ${folder} | ${percent(lines)} | ${percent(branches)} |`);
}
process.exitCode = code;
