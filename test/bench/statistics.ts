/** A few figures of one measurement, in milliseconds. */
export interface Figures {
  readonly median: number;
  readonly p95: number;
}

/** Runs a task until it has run long enough to be trusted, after a warm-up, and gives the figures of its runs. */
export function measure(task: () => unknown, { seconds = 1.5, least = 5 } = {}): Figures {
  task();
  task();
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (times.length < least || performance.now() < end) {
    const start = performance.now();
    task();
    times.push(performance.now() - start);
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

/** Median and 95th percentile of some times. */
export function figuresOf(times: readonly number[]): Figures {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** A time as a table shows it. */
export function milliseconds(time: number): string {
  return `${time < 10 ? time.toFixed(2) : time.toFixed(1)} ms`;
}

/** A ratio as a table shows it. */
export function ratio(value: number): string {
  return `${value < 10 ? value.toFixed(2) : value.toFixed(1)}×`;
}

/** Prints rows as a Markdown table, its columns aligned. */
export function printTable(title: string, head: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  console.log(`\n## ${title}\n`);
  console.log(line(head));
  console.log(line(widths.map((width) => '-'.repeat(width))));
  for (const row of rows) console.log(line(row));
}
