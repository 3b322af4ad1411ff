import { exportTo } from '../../formats/export-to.ts';
import type { PageName } from '../../formats/exported.ts';
import { changesView } from '../../formats/exported-views.ts';
import { type ExportedFile, RefusedExport } from '../../formats/format-files.ts';
import type { FormatName } from '../../formats/format-names.ts';
import { GitTrouble } from '../../git/run-git.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { configFinder } from '../../project/config/find-config.ts';
import type { ThemeName } from '../../views/theme.ts';
import { gitMessage } from '../git-message.ts';
import type { Io, Output } from '../io.ts';
import { findOne, readOne } from '../one-source.ts';
import { UsageError } from '../usage-error.ts';
import { type DiffReport, jsonReport, markdownReport } from './diff-reports.ts';
import { reviewStates } from './review-states.ts';
import { isFile, sideOf, statesToCompare, type TwoStates } from './sides.ts';

/** How what changed is to be drawn. */
export interface ChangesFileOptions {
  /** A revision or a file; the last commit where it is left out. */
  readonly against: string | undefined;
  readonly theme: ThemeName;
  readonly scale: '1' | '2' | '3' | '4';
  readonly page: PageName | undefined;
}

/** A file of a format that shows what changed in a canvas. Rejects with a `UsageError` that says what is in the way. */
export async function changesFile(
  path: string,
  format: FormatName,
  { against = 'HEAD', page, scale, theme }: ChangesFileOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<ExportedFile> {
  const states = await statesOf(path, against, io, catalogue).catch((error: unknown) => {
    throw error instanceof GitTrouble ? new UsageError(gitMessage(error, catalogue)) : error;
  });
  const file = await reviewStates(states, configFinder(catalogue), io, catalogue);
  const written = new Written();
  if (format === 'md') return written.of(markdownReport({ stdout: written }, catalogue), file);
  if (format === 'json') return written.of(jsonReport({ stdout: written }, catalogue), file);
  const { canvas, findings } = file.shown;
  const subject = { canvas, findings, catalogue, theme };
  const views = [changesView(file.compared, subject)];
  const wanted = { ...subject, scale: Number(scale), page, views, changes: file.compared };
  return exportTo(format, wanted, io.formats).catch((error: unknown) => {
    throw error instanceof RefusedExport ? new UsageError(error.message) : error;
  });
}

/** The two states of a canvas; the same one twice where the file is as the revision has it. */
async function statesOf(path: string, against: string, io: Io, catalogue: Catalogue): Promise<TwoStates> {
  if (path === '-' && !(await isFile(against, io))) throw new UsageError(catalogue.commandLine.errors.inputHasNoPast);
  for await (const states of statesToCompare({ operands: [against, path], paths: [] }, io, catalogue)) return states;
  const source = await findOne(path, io, catalogue);
  const text = sideOf(await readOne(source, catalogue));
  return { path: source.path, formerPath: undefined, file: source.file, before: text, after: text, label: against };
}

/** Keeps what a report writes. */
class Written implements Output {
  readonly isTerminal = false;
  readonly isClosed = false;
  #text = '';

  async write(content: string | Uint8Array): Promise<void> {
    this.#text += typeof content === 'string' ? content : new TextDecoder().decode(content);
  }

  /** What a report writes of one file. */
  async of(report: DiffReport, file: Parameters<DiffReport['file']>[0]): Promise<ExportedFile> {
    await report.begin();
    await report.file(file);
    await report.end(1);
    return { bytes: new TextEncoder().encode(this.#text), missing: '' };
  }
}
