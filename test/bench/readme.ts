import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fillSections } from '../../scripts/docs/fill-sections.ts';
import type { Reached, Recorded, Table } from './statistics.ts';
import { tableText } from './statistics.ts';
import { inUnit, isMet, type RowName, TARGETS } from './targets.ts';

/** Where the results of each section are kept. */
export const RESULTS = '.bench';

const README = join(import.meta.dirname, 'README.md');

/** What a section told, or why it ended early. */
type Line = Recorded | { readonly failure: string };

/** Notes that a section did not come to its end. */
export function keepFailure(file: string, failure: string): void {
  appendFileSync(file, `${JSON.stringify({ failure })}\n`);
}

/** Writes the figures that are kept into the README: how the targets are met, then every table. */
export function writeReadme(names: readonly string[]): void {
  const told = names.map((name) => [name, linesOf(name)] as const);
  const reached = new Map<RowName, Reached>();
  for (const [, lines] of told) {
    for (const line of lines) if ('reached' in line) reached.set(line.reached.row, line.reached);
  }
  const failed = told.flatMap(([name, lines]) =>
    lines.flatMap((line) => ('failure' in line ? `The section ${name} ${line.failure}.` : [])),
  );
  // Where others wanted the processors too, wall clocks tell of them.
  const busy = `${loadavg()[1]!.toFixed(1)} programs wanted them at the end`;
  const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}; ${busy}.`;
  const tables = told.flatMap(([, lines]) => lines.flatMap((line) => ('table' in line ? line.table : [])));
  const targets = [machine, ...failed, tableText(targetTable(reached), '###')].join('\n\n');
  const figures = tables.map((table) => tableText(table, '###')).join('\n\n');
  const text = readFileSync(README, 'utf8');
  writeFileSync(README, fillSections(text, { targets, figures }));
}

function linesOf(name: string): readonly Line[] {
  const file = join(RESULTS, `${name}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => (line === '' ? [] : (JSON.parse(line) as Line)));
}

function targetTable(reached: ReadonlyMap<RowName, Reached>): Table {
  const byNumber = (a: RowName, b: RowName) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
  const rows = (Object.keys(TARGETS) as RowName[]).sort(byNumber).map((name) => {
    const target = TARGETS[name];
    const { value, from } = reached.get(name) ?? { value: undefined, from: 'not measured' };
    const sign = target.unit === '× faster' ? '≥' : '≤';
    const outcome = value === undefined ? ['absent', ''] : [inUnit(value, target), isMet(value, target) ? 'yes' : 'no'];
    return [
      name,
      target.what,
      `${sign} ${target.limit}${target.unit === '×' ? '×' : ` ${target.unit}`}`,
      ...outcome,
      from,
    ];
  });
  return { title: 'Targets', head: ['row', 'what', 'target', 'measured', 'met', 'from'], rows };
}
