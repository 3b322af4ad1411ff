import { resolve } from 'node:path';
import { exportTo } from '../formats/export-to.ts';
import type { PageName } from '../formats/exported.ts';
import { exportedViews, viewsWorthShowing } from '../formats/exported-views.ts';
import { type ExportedFile, RefusedExport } from '../formats/format-files.ts';
import { type FormatName, formatOfFile, holdsViews, isTextFormat, liesOnPaper } from '../formats/format-names.ts';
import { missingMessage } from '../formats/missing-message.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import type { CheckedCanvas } from '../rules/read-and-check.ts';
import type { ThemeName } from '../views/theme.ts';
import type { View } from '../views/view-names.ts';
import { checkText } from './check-text.ts';
import { coloursFor } from './colours.ts';
import { complain } from './complaints.ts';
import { changesFile } from './diff/changes-file.ts';
import { type ExitCode, FINE, type Io } from './io.ts';
import { findOne, readOne } from './one-source.ts';
import { configReports } from './reports/report-config.ts';
import { findingLines } from './reports/text-report.ts';
import { UsageError } from './usage-error.ts';
import { isSameFile, writeOutput } from './write-output.ts';

/** What a picture or document may be. */
export interface RenderOptions {
  /** One view, or all; where it is left out, as many as the format has room for. */
  readonly view: View | 'changes' | 'all' | undefined;
  /** What the changes are against: a revision or a file; the last commit where it is left out. */
  readonly against: string | undefined;
  readonly theme: ThemeName;
  /** Where it is left out, the format that the file to write promises. */
  readonly format: FormatName | undefined;
  readonly scale: '1' | '2' | '3' | '4';
  /** The paper; where it is left out, A4 for a PDF and none for a picture. */
  readonly page: PageName | undefined;
  /** The file to write; the standard output where there is none. */
  readonly output: string | undefined;
}

/** Draws a canvas, and tells its findings on the error stream. Writes whole files only. */
export async function renderCanvas(
  path: string,
  options: RenderOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const { output } = options;
  const source = await findOne(path, io, catalogue);
  const file = output === undefined ? undefined : resolve(io.folder, output);
  if (file !== undefined && source.file !== undefined && (await isSameFile(file, source.file))) {
    throw new UsageError(catalogue.commandLine.errors.overSource({ path: output! }));
  }
  const format = formatOf(options, io, catalogue);
  if (options.page !== undefined && !liesOnPaper(format)) throw new UsageError(catalogue.exporting.noPaper({ format }));
  const { against, view = against === undefined ? undefined : 'changes' } = options;
  if (view === 'changes') {
    const { bytes, missing } = await changesFile(path, format, options, io, catalogue);
    await writeOutput(bytes, output, io, catalogue);
    await warnOf(missing, io, catalogue);
    return FINE;
  }
  if (against !== undefined) throw new UsageError(catalogue.commandLine.errors.againstNothing);
  refuseOtherViews(view, format, catalogue);
  const text = await readOne(source, catalogue);
  const checked = checkText(text, source, catalogue);
  const { findings } = checked;
  const tooLarge = findings.find(({ code }) => code === 'file/too-large');
  if (tooLarge)
    throw new UsageError(catalogue.commandLine.errors.notDrawn({ path: source.path, reason: tooLarge.message }));

  const { bytes, missing } = await exported(format, options, view, checked, io, catalogue);
  await writeOutput(bytes, output, io, catalogue);
  const told = [...configReports(io).next(source), { path: source.path, findings }];
  for (const file of told) {
    if (file.findings.length > 0)
      await io.stderr.write(findingLines(file.path, file.findings, coloursFor(io.stderr, io)));
  }
  await warnOf(missing, io, catalogue);
  return FINE;
}

async function warnOf(missing: string, io: Io, catalogue: Catalogue): Promise<void> {
  const warning = missingMessage(missing, io.formats, catalogue);
  if (warning !== undefined) await complain(io, warning);
}

async function exported(
  format: FormatName,
  { theme, scale, page }: RenderOptions,
  view: View | 'all' | undefined,
  { canvas, findings }: CheckedCanvas,
  io: Io,
  catalogue: Catalogue,
): Promise<ExportedFile> {
  const subject = { canvas, findings, catalogue, theme };
  const all = view === 'all' || (view === undefined && holdsViews(format));
  const names = all ? viewsWorthShowing(subject) : [view ?? 'canvas'];
  const views = exportedViews(names, subject);
  const wanted = { ...subject, scale: Number(scale), page, views };
  return exportTo(format, wanted, io.formats).catch((error: unknown) => {
    throw error instanceof RefusedExport ? new UsageError(error.message) : error;
  });
}

/** The format that is asked for, by name or by the file to write. A file by another format's name would open nowhere. */
function formatOf({ format, output }: RenderOptions, io: Io, catalogue: Catalogue): FormatName {
  const { errors } = catalogue.commandLine;
  const promised = output === undefined ? undefined : formatOfFile(output);
  const chosen = format ?? promised ?? 'svg';
  const ending = /\.[a-z]+$/i.exec(output ?? '')?.[0].toLowerCase() ?? '';
  const isOther =
    promised === undefined ? /^\.(jpe?g|gif|webp|docx?|xlsx?|odp|odt|ppt|txt|bmc)$/.test(ending) : promised !== chosen;
  if (isOther) throw new UsageError(errors.otherFormat({ path: output!, format: chosen, ending }));
  if (output === undefined && io.stdout.isTerminal && !isTextFormat(chosen)) {
    throw new UsageError(errors.notForTerminal({ format: chosen }));
  }
  return chosen;
}

/** A picture shows one view; slides, text and data are of the canvas as a whole. */
function refuseOtherViews(view: View | 'all' | undefined, format: FormatName, catalogue: Catalogue): void {
  if (view === undefined || view === 'canvas' || holdsViews(format)) return;
  const { errors } = catalogue.commandLine;
  if (format !== 'svg' && format !== 'png') throw new UsageError(errors.noViews({ format }));
  if (view === 'all') throw new UsageError(errors.oneView({ format }));
}
