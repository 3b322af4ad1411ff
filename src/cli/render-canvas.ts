import { realpath } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { Catalogue } from '../messages/catalogue.ts';
import { writeWhole } from '../project/write-whole.ts';
import { drawView } from '../views/draw-view.ts';
import type { ThemeName } from '../views/theme.ts';
import type { View } from '../views/view-names.ts';
import { checkText } from './check-text.ts';
import { coloursFor } from './colours.ts';
import { unwritableMessage } from './complaints.ts';
import { type ExitCode, FINE, type Io } from './io.ts';
import { findOne, readOne } from './one-source.ts';
import { configReports } from './reports/report-config.ts';
import { findingLines } from './reports/text-report.ts';
import { UsageError } from './usage-error.ts';

/** What a picture may be. */
export interface RenderOptions {
  readonly view: View;
  readonly theme: ThemeName;
  readonly format: 'svg';
  /** The file to write; the standard output where there is none. */
  readonly output: string | undefined;
}

/** Draws one view of a canvas, and tells its findings on the error stream. Writes whole pictures only. */
export async function renderCanvas(
  path: string,
  { output, theme, view }: RenderOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const source = await findOne(path, io, catalogue);
  const file = output === undefined ? undefined : resolve(io.folder, output);
  if (file !== undefined && source.file !== undefined && (await isSameFile(file, source.file))) {
    throw new UsageError(catalogue.commandLine.errors.overSource({ path: output! }));
  }
  if (output !== undefined) refuseOtherFormats(output, catalogue);
  const text = await readOne(source, catalogue);
  const { canvas, findings } = checkText(text, source, catalogue);
  const tooLarge = findings.find(({ code }) => code === 'file/too-large');
  if (tooLarge)
    throw new UsageError(catalogue.commandLine.errors.notDrawn({ path: source.path, reason: tooLarge.message }));

  const picture = `${drawView(view, canvas, findings, { theme, catalogue, credit: true }).svg}\n`;
  if (file === undefined) await io.stdout.write(picture);
  else {
    await writeWhole(file, picture).catch((error: unknown) => {
      throw new UsageError(unwritableMessage(output!, error, catalogue));
    });
  }
  const told = [...configReports(io).next(source), { path: source.path, findings }];
  for (const file of told) {
    if (file.findings.length > 0)
      await io.stderr.write(findingLines(file.path, file.findings, coloursFor(io.stderr, io)));
  }
  return FINE;
}

/** A picture by another format's name would open nowhere. */
function refuseOtherFormats(output: string, catalogue: Catalogue): void {
  const ending = extname(output).toLowerCase();
  if (/^\.(png|jpe?g|gif|webp|pdf|html?|pptx|md|json|bmc)$/.test(ending)) {
    throw new UsageError(catalogue.commandLine.errors.otherFormat({ path: output, ending }));
  }
}

async function isSameFile(a: string, b: string): Promise<boolean> {
  const [realA, realB] = await Promise.all([a, b].map((path) => realpath(path).catch(() => undefined)));
  return realA !== undefined && realA === realB;
}
