import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Written last: a folder without it was cut short and is not trusted. */
const mark = 'complete';

/** Whether the folder was filled to its end, for this key. */
export async function isFilled(folder: string, key: string): Promise<boolean> {
  return (await readFile(join(folder, mark), 'utf8').catch(() => undefined)) === key;
}

/**
 * Fills a folder whole or not at all: `fill` gets another one beside it, which takes its name at the end. What an
 * earlier run was interrupted in is cleared away; another run that fills the same meanwhile does no harm.
 *
 * @param key what the content depends on; see `isFilled`.
 */
export async function fillFolder(folder: string, key: string, fill: (coming: string) => Promise<void>): Promise<void> {
  const coming = `${folder}.${process.pid}`;
  await clearLeftovers(folder);
  await mkdir(coming, { recursive: true });
  try {
    await fill(coming);
    await writeFile(join(coming, mark), key);
    if (await isFilled(folder, key)) return;
    await rm(folder, { recursive: true, force: true });
    await rename(coming, folder);
  } finally {
    await rm(coming, { recursive: true, force: true });
  }
}

async function clearLeftovers(folder: string): Promise<void> {
  const entries = await readdir(dirname(folder)).catch(() => []);
  for (const entry of entries) {
    const pid = entry.startsWith(`${basename(folder)}.`)
      ? Number(entry.slice(basename(folder).length + 1))
      : Number.NaN;
    if (Number.isInteger(pid) && (pid === process.pid || !isAlive(pid))) {
      await rm(join(dirname(folder), entry), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
