import type { Catalogue } from '../messages/catalogue.ts';
import { UsageError } from './usage-error.ts';

/** One of several runs that share the canvases of one. */
export interface Shard {
  /** Which of them, from 1. */
  readonly part: number;
  /** How many there are. */
  readonly of: number;
}

/** The most parts that the canvases are shared among. */
const MOST_PARTS = 10_000;

/** A shard as it is written: `2/4`; undefined for what is none. */
export function readShard(text: string): Shard | undefined {
  const [, part, of] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  if (part === undefined || of === undefined) return undefined;
  const shard = { part: Number(part), of: Number(of) };
  return shard.part >= 1 && shard.part <= shard.of && shard.of <= MOST_PARTS ? shard : undefined;
}

/** The shard that was asked for. Throws a `UsageError` for what is none. */
export function askedShard(text: string | undefined, catalogue: Catalogue): Shard | undefined {
  if (text === undefined) return undefined;
  const shard = readShard(text);
  if (!shard) throw new UsageError(catalogue.commandLine.errors.notAShard({ value: text }));
  return shard;
}

/**
 * Which of so many things belong to a shard, as the first and the one behind the last: neighbours, so that reports joined
 * in the order of the parts are the report of one run. The parts differ by one thing at most, and take each thing once.
 */
export function shardBounds(count: number, { part, of }: Shard = { part: 1, of: 1 }): readonly [number, number] {
  return [Math.floor((count * (part - 1)) / of), Math.floor((count * part) / of)];
}
