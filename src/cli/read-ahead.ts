import type { Source } from './sources.ts';

/** A source, and its text or why it could not be read. */
export type ReadSource = readonly [source: Source, read: { readonly text: string } | { readonly error: unknown }];

/** How many files are being read while one is worked on: a file takes several turns, and none of them much memory. */
const AHEAD = 8;

/** Reads sources in their order, the next ones while its caller works on one. Never rejects. */
export async function* readAhead(sources: readonly Source[]): AsyncGenerator<ReadSource> {
  const reading: Promise<ReadSource>[] = [];
  for (let next = 0; next < sources.length || reading.length > 0; ) {
    while (reading.length < AHEAD && next < sources.length) {
      reading.push(readOne(sources[next]!));
      next += 1;
    }
    yield await reading.shift()!;
  }
}

async function readOne(source: Source): Promise<ReadSource> {
  try {
    return [source, { text: await source.read() }];
  } catch (error) {
    return [source, { error }];
  }
}
