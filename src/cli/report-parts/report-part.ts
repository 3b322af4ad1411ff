import type { Tally } from '../reports/report.ts';
import type { Shard } from '../shard.ts';

/** The report of one shard. */
export interface ReportPart {
  /** The file it was read from, as a reader knows it. */
  readonly path: string;
  readonly shard: Shard;
  readonly tally: Tally;
  /** Which version of the program made it, where the report says so. */
  readonly madeBy?: string | undefined;
}

/** Reads and joins the reports of one format. */
export interface PartReader<Part extends ReportPart = ReportPart> {
  /** The part that a text is; undefined where it is no whole report of a shard in this format. */
  read(path: string, text: string): Part | undefined;
  /** What one run over all would have reported, of parts in their order. */
  join(parts: readonly Part[]): string;
}

/** Several tallies as one. */
export function sumOf(tallies: readonly Tally[]): Tally {
  const sum = (count: (tally: Tally) => number) => tallies.reduce((total, tally) => total + count(tally), 0);
  return {
    files: sum(({ files }) => files),
    error: sum(({ error }) => error),
    warning: sum(({ warning }) => warning),
    information: sum(({ information }) => information),
  };
}

/** The value of a JSON text; undefined where it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value read from JSON is a shard. */
export function isShard(value: unknown): value is Shard {
  const { part, of } = (value ?? {}) as Partial<Shard>;
  return Number.isInteger(part) && Number.isInteger(of) && part! >= 1 && part! <= of!;
}
