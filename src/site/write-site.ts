import { mkdir, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type FolderSystem, ForeignFolder, ReplacedFolder } from './replaced-folder.ts';
import { MARKER, type SiteFile } from './site-files.ts';

/**
 * Writes a site whole or not at all, in the place of an older one. Rejects with a `ForeignFolder` where something else is
 * there, with the system's error, or with that of the files; leaves nothing behind then, and the older site as it was.
 */
export async function writeSite(folder: string, files: AsyncIterable<SiteFile>): Promise<void> {
  const target = await realpath(folder).catch(() => resolve(folder));
  const replaced = await ReplacedFolder.at(onDisk(), target, MARKER);
  try {
    for await (const { content, path } of files) await replaced.write(path, content);
    await replaced.finish();
  } catch (error) {
    await replaced.abandon();
    throw error;
  }
}

/** Folders as this machine has them. */
function onDisk(): FolderSystem<string> {
  const made = new Map<string, Promise<unknown>>();
  const ready = (folder: string) => {
    const making = made.get(folder) ?? mkdir(folder, { recursive: true });
    made.set(folder, making);
    return making;
  };
  return {
    async names(folder) {
      try {
        return await readdir(folder);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'ENOENT') return undefined;
        throw code === 'ENOTDIR' ? new ForeignFolder(folder) : error;
      }
    },
    beside: (folder, name) => join(dirname(folder), name(basename(folder))),
    async make(folder) {
      await mkdir(folder);
    },
    async write(folder, path, content) {
      const file = join(folder, path);
      await ready(dirname(file));
      await writeFile(file, content, { flag: 'wx' });
    },
    rename,
    remove: (folder) => rm(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
}
