import { formatText } from '../formatting/format-canvas.ts';
import { type SortRefusal, sortText } from '../formatting/sort-canvas.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { complain, confess, troubleMessage, unreadableMessage } from './complaints.ts';
import { type ExitCode, FINDINGS, FINE, INTERNAL_ERROR, type Io, WRONG_USAGE } from './io.ts';
import { printable } from './printable.ts';
import { replaceSource } from './replace-source.ts';
import { findSources, type Source } from './sources.ts';

const REPLACEMENT_CHARACTER = '\uFFFD';

/** How canvases are laid out. */
export interface FormatOptions {
  /** Whether nothing is written, and what would change is told. */
  readonly check: boolean;
  /** Whether elements are brought into canvas order first. */
  readonly sort: boolean;
}

/**
 * Lays out canvases, one after the other. Files are written only where their layout changes, and told on the error
 * stream; the standard input goes to the standard output. Where it only checks, it writes no file and lists on the
 * standard output what would change. What cannot be read, written or sorted is told, and the rest is laid out all the same.
 */
export async function formatCanvases(
  paths: readonly string[],
  options: FormatOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const { sources, troubles } = await findSources(paths, io, catalogue);
  for (const trouble of troubles) await complain(io, troubleMessage(trouble, catalogue));
  let outcome: ExitCode = troubles.length > 0 ? WRONG_USAGE : FINE;
  for (const source of sources) {
    if (io.stdout.isClosed) break;
    let ended: ExitCode;
    try {
      ended = await formatOne(source, options, io, catalogue);
    } catch (error) {
      await confess(io, error, catalogue, source.path);
      ended = INTERNAL_ERROR;
    }
    if (ended > outcome) outcome = ended;
  }
  return outcome;
}

async function formatOne(source: Source, options: FormatOptions, io: Io, catalogue: Catalogue): Promise<ExitCode> {
  const { path, file } = source;
  const before = await source.read().catch(async (error: unknown) => {
    await complain(io, unreadableMessage(path, error, catalogue));
  });
  if (before === undefined) return WRONG_USAGE;
  if (before.includes(REPLACEMENT_CHARACTER)) {
    // Written back, the signs that could not be read would be lost.
    await complain(io, catalogue.commandLine.errors.notUtf8({ path }));
    return WRONG_USAGE;
  }
  const sorted = options.sort ? sortText(before) : undefined;
  if (sorted?.refusal) await complain(io, refusalMessage(path, sorted.refusal, catalogue));
  const after = sorted?.text ?? formatText(before);
  const outcome = sorted?.refusal ? FINDINGS : FINE;
  if (options.check) {
    if (after === before) return outcome;
    await io.stdout.write(`${printable(path)}\n`);
    return FINDINGS;
  }
  if (file === undefined) await io.stdout.write(after);
  if (file === undefined || after === before) return outcome;
  if (!(await replaceSource(file, { before, after }, source, io, catalogue))) return WRONG_USAGE;
  await io.stderr.write(`${printable(catalogue.commandLine.report.formatted({ path }))}\n`);
  return outcome;
}

/** What is said of a canvas that cannot be sorted. */
function refusalMessage(path: string, refusal: SortRefusal, { commandLine, refactorings }: Catalogue): string {
  return commandLine.errors.notSorted({ path, line: refusal.line + 1, reason: refactorings.notSorted(refusal) });
}
