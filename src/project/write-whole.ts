import { randomUUID } from 'node:crypto';
import { access, constants, link, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { systemCode } from './system-error.ts';

/**
 * Writes a file whole or not at all: into a new file beside it, which then takes its place. Until then the old one stays
 * as it is, and keeps its permissions afterwards. A link keeps pointing at the file that is written.
 *
 * Rejects with the system's error and leaves nothing behind. What is no ordinary file, such as `/dev/stdout`, is written
 * straight into: it cannot be replaced.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const target = await linkTarget(resolve(path));
  const old = await stat(target).catch(() => undefined);
  if (old?.isDirectory()) throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
  if (old && !old.isFile()) return writeInto(target, 'w', undefined, content);

  // Replacing it would get round its being protected.
  if (old) await access(target, constants.W_OK);
  const beside = join(dirname(target), `.bmc-${randomUUID()}.tmp`);
  try {
    await writeInto(beside, 'wx', old && old.mode & 0o777, content);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/**
 * Writes a file that is not there yet, whole or not at all: nobody ever sees a part of it, and a file that somebody else
 * put there meanwhile stays as it is.
 *
 * Rejects with the system's error, which is `EEXIST` where something of this name is there, and leaves nothing behind.
 */
export async function writeNew(path: string, text: string): Promise<void> {
  const beside = join(dirname(path), `.bmc-${randomUUID()}.tmp`);
  try {
    await writeInto(beside, 'wx', undefined, text);
    // Unlike renaming, a second name replaces nothing.
    await link(beside, path).catch((error: unknown) => {
      if (!WITHOUT_LINKS.has(systemCode(error) ?? '')) throw error;
      return writeOnly(path, text);
    });
  } finally {
    await rm(beside, { force: true });
  }
}

/** What file systems say that give a file no second name. */
const WITHOUT_LINKS: ReadonlySet<string> = new Set(['EPERM', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EMLINK', 'EXDEV']);

async function writeOnly(path: string, text: string): Promise<void> {
  await (await open(path, 'wx')).close();
  await writeInto(path, 'w', undefined, text).catch(async (error: unknown) => {
    await rm(path, { force: true });
    throw error;
  });
}

async function writeInto(
  path: string,
  flags: string,
  mode: number | undefined,
  content: string | Uint8Array,
): Promise<void> {
  const file = await open(path, flags, mode);
  try {
    // The mode given to `open` passes through the process's mask.
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(content);
    if (flags === 'wx') await file.sync();
  } finally {
    await file.close();
  }
}

/** Where a link ends, even if nothing is there yet; the path itself where it is no link. */
async function linkTarget(path: string, steps = 40): Promise<string> {
  const next = await readlink(path).catch(() => undefined);
  if (next === undefined || steps === 0) return path;
  return linkTarget(resolve(await realpath(dirname(path)), next), steps - 1);
}
