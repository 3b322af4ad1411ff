import { realpath } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Catalogue } from '../../messages/catalogue.ts';
import { isWithin } from '../../project/is-within.ts';
import { readAndCheck } from '../../rules/read-and-check.ts';
import { ForeignFolder } from '../../site/replaced-folder.ts';
import { siteFiles } from '../../site/site-files.ts';
import { writeSite } from '../../site/write-site.ts';
import { complain, troubleMessage, unwritableMessage } from '../complaints.ts';
import { type ExitCode, FINE, type Io, WRONG_USAGE } from '../io.ts';
import { progressOf } from '../progress.ts';
import { UsageError } from '../usage-error.ts';
import { folderAt, siteSources } from './site-sources.ts';

/** How pages are built. */
export interface BuildOptions {
  /** The folder to write. */
  readonly output: string;
  readonly title: string | undefined;
}

/**
 * Writes pages of a folder's canvases, whole or not at all. A canvas that cannot be read is told on the error stream and
 * listed all the same.
 */
export async function buildSite(
  path: string,
  { output, title = '' }: BuildOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const { errors, report } = catalogue.commandLine;
  const folder = await folderAt(path, io, catalogue);
  const target = resolve(io.folder, output);
  const { sources, troubles } = await siteSources(folder, io, catalogue);
  for (const trouble of troubles) await complain(io, troubleMessage(trouble, catalogue));
  if (sources.length === 0) throw new UsageError(errors['no-canvas']({ path }));
  // What is to be replaced may not hold what the pages are made of.
  const [from, to] = [await realpath(folder), await realpath(target).catch(() => target)];
  const isHeld = (file: string) => file !== to && isWithin(to, file);
  if (isWithin(to, from) || sources.some(({ path }) => isHeld(join(from, path)))) {
    throw new UsageError(errors.siteOverCanvases({ path: output }));
  }
  let outcome: ExitCode = troubles.length > 0 ? WRONG_USAGE : FINE;
  const progress = progressOf(sources.length, io, catalogue);
  try {
    const plan = {
      catalogue,
      isLive: false,
      title: title.trim() || catalogue.site.title,
      readPart: io.sitePart,
      readAndCheck,
      step: progress.step,
      async unread(_: string, trouble: string) {
        await progress.clear();
        await complain(io, trouble);
        outcome = WRONG_USAGE;
      },
    };
    await writeSite(target, siteFiles(sources, plan));
  } catch (error) {
    if (error instanceof ForeignFolder) throw new UsageError(errors.foreignFolder({ path: output }));
    throw new UsageError(unwritableMessage(output, error, catalogue));
  } finally {
    await progress.clear();
  }
  await io.stderr.write(`${report.built({ canvases: sources.length, path: output })}\n`);
  return outcome;
}
