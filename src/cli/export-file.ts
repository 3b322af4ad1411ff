import { resolve } from 'node:path';
import type { Layout, TargetFormat } from '../foreign/export-result.ts';
import { exportTo } from '../formats/export-to.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { checkText } from './check-text.ts';
import { complain } from './complaints.ts';
import { type ExitCode, FINE, type Io } from './io.ts';
import { findOne, readOne } from './one-source.ts';
import { UsageError } from './usage-error.ts';
import { isSameFile, writeOutput } from './write-output.ts';

/** How a canvas is exported. */
export interface ExportOptions {
  /** Its new format; where it is left out, the one that the file to write promises. */
  readonly to: TargetFormat | 'json' | undefined;
  readonly layout: Layout;
  /** The file to write; the standard output where there is none. */
  readonly output: string | undefined;
}

/** Writes a canvas in a format that others go on with, and tells on the error stream what that has no place for. */
export async function exportFile(
  path: string,
  options: ExportOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const { errors } = catalogue.commandLine;
  const { output, layout } = options;
  const to = options.to ?? formatOfEnding(output);
  if (to === undefined) throw new UsageError(errors.noTarget);
  const source = await findOne(path, io, catalogue);
  if (
    output !== undefined &&
    source.file !== undefined &&
    (await isSameFile(resolve(io.folder, output), source.file))
  ) {
    throw new UsageError(errors.exportOverSource({ path: output }));
  }
  const { canvas, findings } = checkText(await readOne(source, catalogue), source, catalogue);
  const tooLarge = findings.find(({ code }) => code === 'file/too-large');
  if (tooLarge) throw new UsageError(errors.notExported({ path: source.path, reason: tooLarge.message }));
  if (to === 'json') {
    const exported = { canvas, findings, catalogue, theme: 'light', views: [], scale: 1 } as const;
    await writeOutput((await exportTo('json', exported, io.formats)).bytes, output, io, catalogue);
    return FINE;
  }
  const { exportCanvas } = await io.formats.foreign();
  const { text, remarks } = exportCanvas(canvas, to, { layout, catalogue });
  await writeOutput(text, output, io, catalogue);
  for (const remark of remarks) await complain(io, remark);
  return FINE;
}

/** The format that the name of a file promises. */
function formatOfEnding(output: string | undefined): ExportOptions['to'] {
  const ending = /\.([a-z]+)$/i.exec(output ?? '')?.[1]?.toLowerCase();
  if (ending === 'md' || ending === 'markdown') return 'markdown';
  return ending === 'bmml' || ending === 'json' ? ending : undefined;
}
