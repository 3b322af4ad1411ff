import { appendFileSync } from 'node:fs';
import type { RowName } from './targets.ts';

/** A few figures of one measurement, in milliseconds. */
export interface Figures {
  /** The least: what it takes when nothing comes between. */
  readonly best: number;
  readonly median: number;
  readonly p95: number;
}

/** A table as it is printed. */
export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What was measured of one target. */
export interface Reached {
  readonly row: RowName;
  /** As a number to hold against the target; undefined where it could not be measured. */
  readonly value: number | undefined;
  /** From what it comes, or why there is none. */
  readonly from: string;
}

/** What a section tells, one after the other. */
export type Recorded = { readonly table: Table } | { readonly reached: Reached };

/** Where what is told is kept beside being printed: a file's name, set by who starts a section. */
export const RECORD = 'BMC_BENCH_RECORD';

function record(told: Recorded): void {
  const file = process.env[RECORD];
  if (file) appendFileSync(file, `${JSON.stringify(told)}\n`);
}

/**
 * Runs a task until it has run long enough to be trusted, after a warm-up, and gives the figures of its runs in the time
 * that this process had the processor, so that others on the machine are not measured with it.
 */
export function measure(task: () => unknown, { seconds = 1, least = 5 } = {}): Figures {
  task();
  task();
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (times.length < least || performance.now() < end) {
    const before = process.cpuUsage();
    task();
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return figuresOf(times);
}

/** The same for a task that is waited for, over a fixed number of runs. */
export async function measureAsync(
  task: (run: number) => Promise<unknown>,
  runs: number,
  warmUp = 3,
): Promise<Figures> {
  for (let run = 0; run < warmUp; run += 1) await task(run);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await task(warmUp + run);
    times.push(performance.now() - start);
  }
  return figuresOf(times);
}

/** The least, the median and the 95th percentile of some times. */
export function figuresOf(times: readonly number[]): Figures {
  return { best: quantile(times, 0), median: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

/** The value below which this share of some lies; on a shared machine a low one tells more than the mean. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A time as a table shows it. */
export function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(1)} ms`;
}

/** A ratio as a table shows it; a dash where what is divided took no time that could be measured. */
export function ratio(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return `${value < 10 ? value.toFixed(2) : value.toFixed(1)}×`;
}

/** So many bytes as a table shows them. */
export function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}

/** Says what was measured of a target, or why it could not be. */
export function reach(row: RowName, value: number | undefined, from: string): void {
  console.log(`\ntarget ${row}: ${value === undefined ? 'not measured' : Number(value.toPrecision(3))} (${from})`);
  record({ reached: { row, value, from } });
}

/** Prints rows as a Markdown table, its columns aligned. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`\n${tableText({ title, head, rows })}`);
  record({ table: { title, head, rows } });
}

/** A table in Markdown, below its heading. */
export function tableText({ title, head, rows }: Table, heading = '##'): string {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const lines = [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)];
  return `${heading} ${title}\n\n${lines.join('\n')}`;
}
