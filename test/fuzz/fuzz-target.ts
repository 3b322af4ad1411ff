import type { Arbitrary } from 'fast-check';

/** Some texts that are tried together: one canvas, three versions of one, a file and its name. */
export type Input = readonly string[];

/** Something that is to hold whatever the texts are. */
export interface FuzzTarget {
  /** A lower-case word; the folder of its texts in the corpus. */
  readonly name: string;
  readonly inputs: Arbitrary<Input>;
  /** Throws where it does not hold: a `Broken` that says what, or whatever the code threw. */
  readonly holds: (input: Input) => void;
}

/** Something that should always hold does not. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

/** Throws a `Broken` unless what should hold does; `detail` is told of what was seen. */
export function must(holds: boolean, what: string, detail?: () => unknown): asserts holds {
  if (holds) return;
  throw new Broken(detail ? `${what}\n${show(detail())}` : what);
}

/** Throws a `Broken` unless two values look the same when written down. */
export function mustEqual(actual: unknown, expected: unknown, what: string): void {
  const [one, other] = [JSON.stringify(actual), JSON.stringify(expected)];
  must(one === other, what, () => `is    ${show(actual)}\nnot   ${show(expected)}`);
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 1500 ? `${text.slice(0, 1500)} …` : text;
}

/** What kind of failure an error is, whatever the texts: two with one kind have one cause, most likely. */
export function kindOf(error: unknown): string {
  if (error instanceof Broken) return error.message.split('\n')[0] ?? '';
  if (!(error instanceof Error)) return String(error);
  if (error instanceof RangeError && /call stack/.test(error.message)) return 'stack overflow';
  const place = /\((?:file:\/\/)?[^()]*?((?:src|node_modules)\/[^():]+:\d+)/.exec(error.stack ?? '')?.[1];
  return `${error.name} at ${place ?? error.message}`;
}
