import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Catalogue } from '../../messages/catalogue.ts';
import { FLAT_TABLES } from '../../portfolio/flat-tables.ts';
import type { TableName } from '../../portfolio/table-names.ts';
import { unwritableMessage } from '../complaints.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import type { OnCanvas } from './read-portfolio.ts';
import { TABLE_WRITERS, type TableFormat } from './table-writers.ts';

/** Reads canvases and calls back for each. */
export type Reading<Outcome> = (onCanvas: OnCanvas) => Promise<Outcome>;

/** Writes a table to the standard output, canvas by canvas. */
export async function printTable<Outcome>(
  name: TableName,
  format: TableFormat,
  read: Reading<Outcome>,
  io: Io,
): Promise<Outcome> {
  const table = FLAT_TABLES[name];
  const writer = TABLE_WRITERS[format];
  await io.stdout.write(writer.head(table));
  return read(async (source) => {
    const rows = writer.rows([...table.rowsOf(source)]);
    if (rows !== '') await io.stdout.write(rows);
  });
}

/**
 * Writes tables into a folder, which is made where it is not there: all of them or none. They are written beside it,
 * canvas by canvas, and take their places once they are whole; what else is in the folder stays.
 *
 * Throws a `UsageError` where they cannot be written, and leaves the folder as it was.
 */
export async function writeTables<Outcome>(
  folder: string,
  names: readonly TableName[],
  format: TableFormat,
  read: Reading<Outcome>,
  io: Io,
  catalogue: Catalogue,
): Promise<Outcome> {
  const target = resolve(io.folder, folder);
  const beside = join(dirname(target), `.bmc-${randomUUID()}.tmp`);
  const at = await stat(target).catch(() => undefined);
  if (at && !at.isDirectory()) throw new UsageError(catalogue.commandLine.errors.outputIsFile({ path: folder }));
  const refuse = (error: unknown): never => {
    const path = error instanceof IsFolder ? join(folder, error.message) : folder;
    throw new UsageError(unwritableMessage(path, error, catalogue));
  };
  try {
    await mkdir(beside).catch(refuse);
    const files = names.map((name) => ({ name, file: `${name}.${format}` }));
    const outcome = await fill(files, beside, format, read, refuse);
    if (at) {
      await takePlaces(
        files.map(({ file }) => file),
        beside,
        target,
      ).catch(refuse);
    } else await rename(beside, target).catch(refuse);
    return outcome;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function fill<Outcome>(
  files: readonly { readonly name: TableName; readonly file: string }[],
  folder: string,
  format: TableFormat,
  read: Reading<Outcome>,
  refuse: (error: unknown) => never,
): Promise<Outcome> {
  const writer = TABLE_WRITERS[format];
  const opened: { readonly name: TableName; readonly handle: Awaited<ReturnType<typeof open>> }[] = [];
  try {
    for (const { file, name } of files) {
      const handle = await open(join(folder, file), 'wx').catch(refuse);
      opened.push({ name, handle });
      await handle.appendFile(writer.head(FLAT_TABLES[name])).catch(refuse);
    }
    return await read(async (source) => {
      for (const { handle, name } of opened) {
        const rows = writer.rows([...FLAT_TABLES[name].rowsOf(source)]);
        if (rows !== '') await handle.appendFile(rows).catch(refuse);
      }
    });
  } finally {
    for (const { handle } of opened) await handle.close();
  }
}

/** A folder stands where a table is to be. */
class IsFolder extends Error {
  readonly code = 'EISDIR';
}

/** Puts new files in the places of old ones; where that fails halfway, the old ones come back. */
async function takePlaces(files: readonly string[], from: string, to: string): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const file of files) {
      const old = await lstat(join(to, file)).catch(() => undefined);
      if (old?.isDirectory()) throw new IsFolder(file);
      const kept = join(from, `${file}.old`);
      if (old) await rename(join(to, file), kept);
      if (old) undo.unshift(() => rename(kept, join(to, file)));
      await rename(join(from, file), join(to, file));
      if (!old) undo.unshift(() => rm(join(to, file), { force: true }));
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}
