import { randomUUID } from 'node:crypto';
import { access, mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { MARKER, type SiteFile } from './site-files.ts';

/** A folder is there that `bmc build` did not write: it is not replaced. */
export class ForeignFolder extends Error {
  override readonly name = 'ForeignFolder';
}

/**
 * Writes a site whole or not at all: into a new folder beside its place, which then takes that place. A folder that is
 * there already is replaced where it is empty or was written by this; the file of the name `MARKER` tells.
 *
 * Rejects with a `ForeignFolder`, with the system's error, or with that of the files; leaves nothing behind then, and the
 * older site as it was.
 */
export async function writeSite(folder: string, files: AsyncIterable<SiteFile>): Promise<void> {
  const target = await realpath(folder).catch(() => resolve(folder));
  const isThere = await mayReplace(target);
  const beside = join(dirname(target), `.${basename(target)}-${randomUUID()}.tmp`);
  try {
    const made = new Set<string>();
    await mkdir(beside);
    for await (const { content, path } of files) {
      const file = join(beside, path);
      const parent = dirname(file);
      if (!made.has(parent)) await mkdir(parent, { recursive: true });
      made.add(parent);
      await writeFile(file, content, { flag: 'wx' });
    }
    if (isThere) await swap(beside, target);
    else await rename(beside, target);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    throw error;
  }
}

/** Whether something is there that may be replaced. Rejects where it may not. */
export async function mayReplace(target: string): Promise<boolean> {
  const at = await stat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (!at) return false;
  if (!at.isDirectory()) throw new ForeignFolder(target);
  if ((await readdir(target)).length === 0) return true;
  await access(join(target, MARKER)).catch(() => {
    throw new ForeignFolder(target);
  });
  return true;
}

/** Puts a folder in the place of another, which goes. */
async function swap(next: string, target: string): Promise<void> {
  const old = `${next}.old`;
  await rename(target, old);
  try {
    await rename(next, target);
  } catch (error) {
    await rename(old, target);
    throw error;
  }
  // The site is in its place: what cannot be cleared away, as where another program has it open, is no failure of it.
  await rm(old, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
}
