import { stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Catalogue } from '../messages/catalogue.ts';
import { systemCode } from '../project/system-error.ts';
import { writeNew } from '../project/write-whole.ts';
import { fileNameOf, titleOf } from '../templates/canvas-name.ts';
import { newCanvas } from '../templates/new-canvas.ts';
import type { TemplateName } from '../templates/templates.ts';
import { unwritableMessage } from './complaints.ts';
import { type ExitCode, FINE, type Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** How a canvas is created. */
export interface CreateOptions {
  readonly template: TemplateName;
  /** The file to write, or the folder to write into; the folder one is in by default. */
  readonly output: string | undefined;
}

/**
 * Writes a new canvas into a file of its own, whole or not at all, and prints its path. The name becomes its title, and
 * its file's name unless that is given; no file is ever replaced.
 */
export async function createCanvas(
  name: string | undefined,
  { template, output }: CreateOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const title = name === undefined ? undefined : titleOf(basename(name));
  const path = await pathFor(name ?? catalogue.templates[template].title, output, io);
  await writeNew(resolve(io.folder, path), newCanvas(template, catalogue, title || undefined)).catch(
    (error: unknown) => {
      const isThere = systemCode(error) === 'EEXIST';
      throw new UsageError(
        isThere ? catalogue.commandLine.errors.isThere({ path }) : unwritableMessage(path, error, catalogue),
      );
    },
  );
  await io.stdout.write(`${path}\n`);
  return FINE;
}

/** Where the canvas goes: a name that is a path already says it all, another is made into the name of a file. */
async function pathFor(name: string, output: string | undefined, io: Io): Promise<string> {
  const file = name.endsWith('.bmc') ? basename(name) : fileNameOf(basename(name), 'canvas');
  const folder = dirname(name);
  if (output === undefined) return join(folder, file);
  return (await isFolder(resolve(io.folder, output), output)) ? join(output, folder, file) : output;
}

async function isFolder(path: string, asWritten: string): Promise<boolean> {
  if (/[\\/]$/.test(asWritten)) return true;
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}
