import { formatText } from '../formatting/format-canvas.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { complain, confess, troubleMessage, unreadableMessage } from './complaints.ts';
import { type ExitCode, FINDINGS, FINE, INTERNAL_ERROR, type Io, WRONG_USAGE } from './io.ts';
import { printable } from './printable.ts';
import { replaceSource } from './replace-source.ts';
import { findSources, type Source } from './sources.ts';

const REPLACEMENT_CHARACTER = '\uFFFD';

/**
 * Lays out canvases, one after the other. Files are written only where their layout changes, and told on the error
 * stream; the standard input goes to the standard output. Where it only checks, it writes no file and lists on the
 * standard output what would change. What cannot be read or written is told, and the rest is laid out all the same.
 */
export async function formatCanvases(
  paths: readonly string[],
  isCheck: boolean,
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
      ended = await formatOne(source, isCheck, io, catalogue);
    } catch (error) {
      await confess(io, error, catalogue, source.path);
      ended = INTERNAL_ERROR;
    }
    if (ended > outcome) outcome = ended;
  }
  return outcome;
}

async function formatOne(source: Source, isCheck: boolean, io: Io, catalogue: Catalogue): Promise<ExitCode> {
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
  const after = formatText(before);
  if (isCheck) {
    if (after === before) return FINE;
    await io.stdout.write(`${printable(path)}\n`);
    return FINDINGS;
  }
  if (file === undefined) await io.stdout.write(after);
  if (file === undefined || after === before) return FINE;
  if (!(await replaceSource(file, { before, after }, source, io, catalogue))) return WRONG_USAGE;
  await io.stderr.write(`${printable(catalogue.commandLine.report.formatted({ path }))}\n`);
  return FINE;
}
