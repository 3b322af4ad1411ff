import type { Catalogue } from '../messages/catalogue.ts';
import type { Severity } from '../rules/finding.ts';
import type { CheckedCanvas } from '../rules/read-and-check.ts';
import { checkText } from './check-text.ts';
import { complain, confess, troubleMessage, unreadableMessage } from './complaints.ts';
import { type ExitCode, FINDINGS, FINE, INTERNAL_ERROR, type Io, WRONG_USAGE } from './io.ts';
import { mendSource } from './mend-source.ts';
import { progressOf } from './progress.ts';
import type { Report } from './reports/report.ts';
import { configReports } from './reports/report-config.ts';
import { findSources, type Source } from './sources.ts';

/** The severity from which on findings make the check fail. */
export type FailOn = Severity | 'never';

/** What a check does beside reporting, and where it draws its lines. */
export interface CheckRequest {
  /** Whether what needs no asking is mended first. */
  readonly fix: boolean;
  readonly failOn: FailOn;
  /** The most findings that are reported; undefined for all of them. */
  readonly mostFindings: number | undefined;
}

/** A text of more characters than this takes a while by itself. */
const LONG_TEXT = 1_000_000;

/**
 * Checks canvases one after the other, reporting and dropping each before the next, so that memory stays flat. What
 * cannot be read is told on the error stream and the rest is checked all the same.
 */
export async function checkCanvases(
  paths: readonly string[],
  { fix, failOn, mostFindings = Number.POSITIVE_INFINITY }: CheckRequest,
  report: Report,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const { sources, troubles } = await findSources(paths, io, catalogue);
  for (const trouble of troubles) await complain(io, troubleMessage(trouble, catalogue));

  let outcome: ExitCode = troubles.length > 0 ? WRONG_USAGE : FINE;
  const tally = { files: 0, error: 0, warning: 0, information: 0 };
  let shown = 0;
  const configs = configReports(io);
  const progress = progressOf(sources.length, io, catalogue);
  await report.begin();
  for (const [done, source] of sources.entries()) {
    if (io.stdout.isClosed) break;
    await progress.step(done);
    const text = await readOrComplain(source, io, catalogue);
    if (text === undefined) {
      outcome = worse(outcome, WRONG_USAGE);
      continue;
    }
    if (text.length > LONG_TEXT) await progress.show(done);
    let checked: CheckedCanvas;
    try {
      if (fix) await progress.clear();
      const mended = fix ? await mendSource(text, source, io, catalogue) : text;
      if (mended === undefined) outcome = worse(outcome, WRONG_USAGE);
      checked = checkText(mended ?? text, source, catalogue);
    } catch (error) {
      await confess(io, error, catalogue, source.path);
      outcome = worse(outcome, INTERNAL_ERROR);
      continue;
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
  const more = tally.error + tally.warning + tally.information - shown;
  if (more > 0) await io.stderr.write(`${catalogue.commandLine.report.notShown({ count: more })}\n`);
  return worse(outcome, fails(tally, failOn) ? FINDINGS : FINE);
}

async function readOrComplain(source: Source, io: Io, catalogue: Catalogue): Promise<string | undefined> {
  try {
    return await source.read();
  } catch (error) {
    await complain(io, unreadableMessage(source.path, error, catalogue));
    return undefined;
  }
}

function worse(a: ExitCode, b: ExitCode): ExitCode {
  return a > b ? a : b;
}

function fails(tally: Readonly<Record<Severity, number>>, failOn: FailOn): boolean {
  const counted: Readonly<Record<FailOn, readonly Severity[]>> = {
    error: ['error'],
    warning: ['error', 'warning'],
    information: ['error', 'warning', 'information'],
    never: [],
  };
  return counted[failOn].some((severity) => tally[severity] > 0);
}
