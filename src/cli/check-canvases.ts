import type { Catalogue } from '../messages/catalogue.ts';
import type { CheckerOptions } from './cache/checker.ts';
import { openChecker } from './cache/open-checker.ts';
import { complain, confess, troubleMessage, unreadableMessage } from './complaints.ts';
import { type FailOn, fails } from './fail-on.ts';
import { type ExitCode, FINDINGS, FINE, INTERNAL_ERROR, type Io, WRONG_USAGE } from './io.ts';
import { progressOf } from './progress.ts';
import { readAhead } from './read-ahead.ts';
import type { Report, ReportedCanvas } from './reports/report.ts';
import { configReports } from './reports/report-config.ts';
import { type Shard, shardBounds } from './shard.ts';
import { findSources, type Source } from './sources.ts';

/** What a check does beside reporting, and where it draws its lines. */
export interface CheckRequest extends CheckerOptions {
  /** Whether what needs no asking is mended first. */
  readonly fix: boolean;
  readonly failOn: FailOn;
  /** The most findings that are reported; undefined for all of them. */
  readonly mostFindings: number | undefined;
  /** The part of the canvases that is checked; undefined for all of them. */
  readonly shard: Shard | undefined;
}

/** So many canvases are checked before it matters how much memory each takes. */
const FEW = 20;

/** A text of more characters than this takes a while by itself. */
const LONG_TEXT = 1_000_000;

/**
 * Checks canvases one after the other, reporting and dropping each before the next, so that memory stays flat. What
 * cannot be read is told on the error stream and the rest is checked all the same.
 */
export async function checkCanvases(
  paths: readonly string[],
  { fix, failOn, mostFindings = Number.POSITIVE_INFINITY, shard, cache, tellsFixes }: CheckRequest,
  report: Report,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const { sources: all, troubles } = await findSources(paths, io, catalogue);
  for (const trouble of troubles) await complain(io, troubleMessage(trouble, catalogue));

  let outcome: ExitCode = troubles.length > 0 ? WRONG_USAGE : FINE;
  const tally = { files: 0, error: 0, warning: 0, information: 0 };
  let shown = 0;
  const configs = configReports(io);
  const [first, end] = shardBounds(all.length, shard);
  const sources = all.slice(first, end);
  // What is wrong with a configuration is told by the part that has its first canvas.
  for (const source of all.slice(0, first)) configs.next(source);
  if (sources.length > FEW) io.keepMemoryFlat?.();
  const checker = await openChecker({ cache, tellsFixes }, io, catalogue);
  const progress = progressOf(sources.length, io, catalogue);
  await report.begin();
  let done = 0;
  for await (const [source, read] of readAhead(sources)) {
    if (io.stdout.isClosed) break;
    await progress.step(done);
    if (!('text' in read)) {
      await complain(io, unreadableMessage(source.path, read.error, catalogue));
      outcome = worse(outcome, WRONG_USAGE);
      continue;
    }
    const { text } = read;
    if (text.length > LONG_TEXT) await progress.show(done);
    let checked: Omit<ReportedCanvas, 'path'>;
    try {
      if (fix) await progress.clear();
      const mended = fix && !checker.isKnownClean(text, source) ? await mend(text, source, io, catalogue) : text;
      if (mended === undefined) outcome = worse(outcome, WRONG_USAGE);
      checked = await checker.check(mended ?? text, source);
    } catch (error) {
      await confess(io, error, catalogue, source.path);
      outcome = worse(outcome, INTERNAL_ERROR);
      continue;
    } finally {
      done += 1;
    }
    await progress.clear();
    for (const file of [...configs.next(source), { ...checked, path: source.path }]) {
      tally.files += 1;
      for (const { severity } of file.findings) tally[severity] += 1;
      const findings = file.findings.slice(0, mostFindings - shown);
      shown += findings.length;
      await report.canvas({ ...file, findings });
    }
  }
  await progress.clear();
  await report.end(tally);
  await checker.close();
  const more = tally.error + tally.warning + tally.information - shown;
  if (more > 0) await io.stderr.write(`${catalogue.commandLine.report.notShown({ count: more })}\n`);
  return worse(outcome, fails(tally, failOn) ? FINDINGS : FINE);
}

/** Loaded on use: a cache may know that there is nothing to mend. */
async function mend(text: string, source: Source, io: Io, catalogue: Catalogue): Promise<string | undefined> {
  const { mendSource } = await import('./mend-source.ts');
  return mendSource(text, source, io, catalogue);
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}
