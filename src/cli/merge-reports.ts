import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Catalogue } from '../messages/catalogue.ts';
import { compareNames } from '../project/canvas-files.ts';
import { complain, unreadableMessage } from './complaints.ts';
import { type FailOn, fails } from './fail-on.ts';
import { type ExitCode, FINDINGS, FINE, type Io, WRONG_USAGE } from './io.ts';
import { jsonParts } from './report-parts/json-parts.ts';
import { junitParts } from './report-parts/junit-parts.ts';
import { type PartReader, type ReportPart, sumOf } from './report-parts/report-part.ts';
import { sarifParts } from './report-parts/sarif-parts.ts';
import { textParts } from './report-parts/text-parts.ts';
import { UsageError } from './usage-error.ts';
import { writeOutput } from './write-output.ts';

/** The formats whose reports can be merged. */
const READERS = { json: jsonParts, sarif: sarifParts, junit: junitParts, text: textParts } as const satisfies Readonly<
  Record<string, PartReader<never> | PartReader>
>;

/** What is made of merged reports. */
export interface MergeRequest {
  readonly failOn: FailOn;
  /** The file to write; undefined for the standard output. */
  readonly output: string | undefined;
}

/** A part of a report, and in which format. */
interface FoundPart {
  readonly format: keyof typeof READERS;
  readonly part: ReportPart;
}

/**
 * Makes one report of those of all shards: the one that a single run would have written, whatever the order of the
 * files. A shard that is missing is told, and the others are merged all the same. Throws a `UsageError` where a file is no
 * report of a shard, or the reports do not belong together.
 */
export async function mergeReports(
  words: readonly string[],
  { failOn, output }: MergeRequest,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const { errors, report } = catalogue.commandLine;
  const [verb, ...paths] = words;
  if (verb !== 'merge' || paths.length === 0) throw new UsageError(errors.reportMergeAlone);
  const found: FoundPart[] = [];
  for (const path of paths) found.push(partIn(path, await read(path, io, catalogue), catalogue));
  const [first, ...others] = found.toSorted((a, b) => a.part.shard.part - b.part.shard.part || byPath(a, b)) as [
    FoundPart,
    ...FoundPart[],
  ];
  for (const other of others) requireSameRun(first, other, catalogue);
  const parts = [first, ...others].map(({ part }) => part);
  requireOnce(parts, catalogue);

  const reader: PartReader = READERS[first.format] as unknown as PartReader;
  await writeOutput(reader.join(parts), output, io, catalogue);
  const tally = sumOf(parts.map((part) => part.tally));
  if (first.format === 'text' && tally.files > 0) await io.stderr.write(`${report.summary(tally)}\n`);
  const { of } = first.part.shard;
  const there = new Set(parts.map(({ shard }) => shard.part));
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((part) => !there.has(part));
  if (missing.length > 0) {
    await complain(io, errors.shardsMissing({ missing, of }));
    return WRONG_USAGE;
  }
  return fails(tally, failOn) ? FINDINGS : FINE;
}

async function read(path: string, io: Io, catalogue: Catalogue): Promise<string> {
  // Whole, however large: of a folder of thousands a report takes more than any canvas.
  return readFile(resolve(io.folder, path), 'utf8').catch((error: unknown) => {
    throw new UsageError(unreadableMessage(path, error, catalogue));
  });
}

function partIn(path: string, text: string, catalogue: Catalogue): FoundPart {
  for (const format of Object.keys(READERS) as (keyof typeof READERS)[]) {
    const part = READERS[format].read(path, text);
    if (part) return { format, part };
  }
  const formats = Object.keys(READERS);
  throw new UsageError(catalogue.commandLine.errors.noShardReport({ path, formats }));
}

function byPath(a: FoundPart, b: FoundPart): number {
  return compareNames(a.part.path, b.part.path);
}

function requireSameRun(first: FoundPart, other: FoundPart, catalogue: Catalogue): void {
  const isSame =
    first.format === other.format &&
    first.part.shard.of === other.part.shard.of &&
    first.part.madeBy === other.part.madeBy;
  if (isSame) return;
  const paths = [first.part.path, other.part.path];
  throw new UsageError(catalogue.commandLine.errors.notOneRun({ paths }));
}

function requireOnce(parts: readonly ReportPart[], catalogue: Catalogue): void {
  for (const [index, { shard, path }] of parts.entries()) {
    const before = parts[index - 1];
    if (before?.shard.part !== shard.part) continue;
    const paths = [before.path, path];
    throw new UsageError(catalogue.commandLine.errors.shardTwice({ ...shard, paths }));
  }
}
