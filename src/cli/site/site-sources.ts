import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { PathTrouble } from '../../project/canvas-files.ts';
import { InsideTrouble, readInside } from '../../project/read-inside.ts';
import { pageNames } from '../../site/page-names.ts';
import type { SiteSource } from '../../site/site-source.ts';
import { checkOptions } from '../check-text.ts';
import { unreadableMessage } from '../complaints.ts';
import type { Io } from '../io.ts';
import { findSources } from '../sources.ts';
import { UsageError } from '../usage-error.ts';

/** The canvases of a folder that pages are made of, and what could not be looked into. */
export interface SiteSources {
  readonly sources: readonly SiteSource[];
  readonly troubles: readonly PathTrouble[];
}

/** The whole path of a folder. Throws a `UsageError` where there is none. */
export async function folderAt(path: string, io: Io, { commandLine }: Catalogue): Promise<string> {
  const folder = resolve(io.folder, path);
  const at = await stat(folder).catch(() => undefined);
  if (!at) throw new UsageError(commandLine.errors.missing({ path }));
  if (!at.isDirectory()) throw new UsageError(commandLine.errors.notAFolder({ path }));
  return folder;
}

/** The canvases in a folder, given as a whole path, and below. A folder without any is no trouble here. */
export async function siteSources(folder: string, io: Io, catalogue: Catalogue): Promise<SiteSources> {
  const { sources, troubles } = await findSources(['.'], { ...io, folder }, catalogue);
  const pages = pageNames(sources.map(({ path }) => path));
  return {
    troubles: troubles.filter(({ kind }) => kind !== 'no-canvas'),
    sources: sources.map((source) => ({
      path: source.path,
      page: pages.get(source.path)!,
      options: checkOptions(source, catalogue),
      async read() {
        try {
          return { text: await readInside(source.file!, folder) };
        } catch (error) {
          return { trouble: troubleOf(source.path, error, catalogue) };
        }
      },
    })),
  };
}

function troubleOf(path: string, error: unknown, catalogue: Catalogue): string {
  if (error instanceof InsideTrouble) return catalogue.commandLine.errors[error.kind]({ path });
  return unreadableMessage(path, error, catalogue);
}
