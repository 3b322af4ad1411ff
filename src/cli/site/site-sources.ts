import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Catalogue } from '../../messages/catalogue.ts';
import { compareNames, type PathTrouble } from '../../project/canvas-files.ts';
import { InsideTrouble, readInside } from '../../project/read-inside.ts';
import { pageNames } from '../../site/page-names.ts';
import type { SiteSource } from '../../site/site-source.ts';
import { checkOptions } from '../check-text.ts';
import { troubleMessage, unreadableMessage } from '../complaints.ts';
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

/**
 * The canvases in a folder, given as a whole path, and below. A link out of the folder is a canvas that cannot be read; a
 * folder without any canvas is no trouble here.
 */
export async function siteSources(folder: string, io: Io, catalogue: Catalogue): Promise<SiteSources> {
  const found = await findSources(['.'], { ...io, folder }, catalogue);
  const isLink = ({ kind }: PathTrouble) => kind === 'leads-out';
  const links = found.troubles.filter(isLink);
  const pages = pageNames([...found.sources, ...links].map(({ path }) => path));
  const sources = [
    ...found.sources.map((source) => ({
      path: source.path,
      page: pages.get(source.path)!,
      options: checkOptions(source, catalogue),
      read: () => readOrTell(source.path, source.file!, folder, catalogue),
    })),
    ...links.map((link) => ({
      path: link.path,
      page: pages.get(link.path)!,
      options: { catalogue },
      read: async () => ({ trouble: troubleMessage(link, catalogue) }),
    })),
  ];
  return {
    sources: sources.sort((a, b) => compareNames(a.path, b.path)),
    troubles: found.troubles.filter((trouble) => !isLink(trouble) && trouble.kind !== 'no-canvas'),
  };
}

async function readOrTell(
  path: string,
  file: string,
  folder: string,
  catalogue: Catalogue,
): ReturnType<SiteSource['read']> {
  try {
    return { text: await readInside(file, folder) };
  } catch (error) {
    if (!(error instanceof InsideTrouble)) return { trouble: unreadableMessage(path, error, catalogue) };
    const { errors } = catalogue.commandLine;
    return { trouble: error.kind === 'special' ? errors.special({ path }) : errors['leads-out']({ path }) };
  }
}
