/** What a file of JSON or YAML holds, as it is written. */
export type Data = DataMap | DataList | DataText;

/** Named values; a name that is given twice is here twice. */
export interface DataMap {
  readonly kind: 'map';
  readonly entries: readonly DataEntry[];
  /** The line it begins in, from 1. */
  readonly line: number;
}

/** One named value. */
export interface DataEntry {
  readonly key: string;
  readonly value: Data;
  readonly line: number;
}

/** Values one after the other. */
export interface DataList {
  readonly kind: 'list';
  readonly items: readonly Data[];
  readonly line: number;
}

/** A text, a number, a date, yes or no: as it is written, without quotation marks. Empty for nothing. */
export interface DataText {
  readonly kind: 'text';
  readonly text: string;
  readonly line: number;
}

/** A remark of a file's writer. */
export interface DataComment {
  readonly line: number;
  readonly text: string;
}

/** What was read of a file. */
export interface DataFile {
  readonly data: Data;
  /** In the order of the file. */
  readonly comments: readonly DataComment[];
}

/** A file that is no JSON or YAML, or more than can be read. */
export class UnreadableData extends Error {
  override readonly name = 'UnreadableData';
  readonly why: 'broken' | 'too-many-values';
  /** Where it breaks, from 1. */
  readonly line: number;

  constructor(why: UnreadableData['why'], line: number) {
    super(why);
    this.why = why;
    this.line = line;
  }
}

/** The most values that a file may have: a few aliases of aliases stand for billions. */
const MOST_VALUES = 50_000;

/** The deepest that values may lie within one another. */
export const DEEPEST = 60;

/** Counts values while they are read; throws `UnreadableData` where there are too many, or too deep. */
export class ValueCount {
  #count = 0;

  /** Counts one value. */
  add(depth: number, line: number): void {
    this.#count += 1;
    if (this.#count > MOST_VALUES || depth > DEEPEST) throw new UnreadableData('too-many-values', line);
  }
}

/** The line of each offset of a text, from 1. */
export function linesOf(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}
