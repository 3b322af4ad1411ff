import { resolve } from 'node:path';
import { canvasTools } from '../mcp/canvas-tools.ts';
import { FolderShelf } from '../mcp/folder-shelf.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { systemCode } from '../project/system-error.ts';
import { confess, troubleMessage, unreadableMessage } from './complaints.ts';
import { type ExitCode, FINE, type Io } from './io.ts';
import { readVersion } from './read-version.ts';
import { UsageError } from './usage-error.ts';

/** Serves the canvases of some folders to an AI client. Throws a `UsageError` where one of them is no folder. */
export async function serveFolders(paths: readonly string[], io: Io, catalogue: Catalogue): Promise<ExitCode> {
  for (const path of paths)
    await FolderShelf.of([resolve(io.folder, path)], catalogue, io.formats).catch(refuse(path, catalogue));
  const folders = paths.map((path) => resolve(io.folder, path));
  const shelf = await FolderShelf.of(folders, catalogue, io.formats);
  await io.serveTools(canvasTools(shelf, await readVersion(), (error) => void confess(io, error, catalogue)));
  return FINE;
}

function refuse(path: string, catalogue: Catalogue): (error: unknown) => never {
  return (error) => {
    const code = systemCode(error);
    if (code === 'ENOENT')
      throw new UsageError(troubleMessage({ path, kind: 'missing', reason: undefined }, catalogue));
    if (code === 'ENOTDIR') throw new UsageError(catalogue.commandLine.errors.notAFolder({ path }));
    throw new UsageError(unreadableMessage(path, error, catalogue));
  };
}
