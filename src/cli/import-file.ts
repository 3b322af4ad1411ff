import { basename, resolve } from 'node:path';
import { type Imported, isRefusedImport, type SourceFormat } from '../foreign/import-result.ts';
import { formatText } from '../formatting/format-canvas.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { readStream, readText } from '../project/read-text.ts';
import { systemCode } from '../project/system-error.ts';
import { writeNew } from '../project/write-whole.ts';
import { troubleMessage, unreadableMessage, unwritableMessage } from './complaints.ts';
import { type ExitCode, FINE, type Io } from './io.ts';
import { printable } from './printable.ts';
import { UsageError } from './usage-error.ts';

/** How a file is imported. */
export interface ImportOptions {
  /** Its format; where it is left out, it is recognised. */
  readonly from: SourceFormat | undefined;
  /** The file to write, which must not be there; the standard output where there is none. */
  readonly output: string | undefined;
}

/** Makes a canvas of somebody else's file, lays it out, and tells on the error stream what became of it. */
export async function importFile(
  path: string,
  { from, output }: ImportOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const source = await readSource(path, io, catalogue);
  const { importCanvas } = await io.formats.foreign();
  let imported: Imported;
  try {
    imported = importCanvas(source, { name: path === '-' ? '' : basename(path), format: from, catalogue });
  } catch (error) {
    if (!isRefusedImport(error)) throw error;
    const { notImported, nameFormat } = catalogue.commandLine.errors;
    const reason = error.isUncertain ? `${error.message} ${nameFormat}` : error.message;
    throw new UsageError(notImported({ path, reason }));
  }
  const text = formatText(imported.text);
  if (output === undefined) await io.stdout.write(text);
  else await writeTo(output, text, io, catalogue);
  const { format, notes, leftOut, guessed, toDo } = imported.report;
  const { formats, summary } = catalogue.importing;
  const counts = { leftOut: leftOut.length, guessed: guessed.length, toDo: toDo.length };
  await io.stderr.write(`${printable(summary({ format: formats[format], notes, ...counts }))}\n`);
  return FINE;
}

async function readSource(path: string, io: Io, catalogue: Catalogue): Promise<string> {
  if (path === '-') return readStream(io.stdin);
  return readText(resolve(io.folder, path)).catch((error: unknown) => {
    const isMissing = systemCode(error) === 'ENOENT';
    throw new UsageError(
      isMissing
        ? troubleMessage({ path, kind: 'missing', reason: undefined }, catalogue)
        : unreadableMessage(path, error, catalogue),
    );
  });
}

async function writeTo(path: string, text: string, io: Io, catalogue: Catalogue): Promise<void> {
  await writeNew(resolve(io.folder, path), text).catch((error: unknown) => {
    const isThere = systemCode(error) === 'EEXIST';
    throw new UsageError(
      isThere ? catalogue.commandLine.errors.isThere({ path }) : unwritableMessage(path, error, catalogue),
    );
  });
}
