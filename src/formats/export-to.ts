import type { Exported } from './exported.ts';
import { type ExportedFile, type FormatFiles, RefusedExport } from './format-files.ts';
import { type FormatName, liesOnPaper } from './format-names.ts';
import { exporter as svg } from './svg.ts';

/** Makes a file of a format, and loads for it what that takes. Rejects with a `RefusedExport` where it cannot be made. */
export async function exportTo(format: FormatName, exported: Exported, files: FormatFiles): Promise<ExportedFile> {
  if (exported.page !== undefined && !liesOnPaper(format)) {
    throw new RefusedExport(exported.catalogue.exporting.noPaper({ format }));
  }
  const exporter = format === 'svg' ? svg : await files.exporter(format);
  return exporter(exported, files).catch((error: unknown) => {
    throw isRefusal(error) ? new RefusedExport(error.message) : error;
  });
}

/** Each format is a bundle of its own, with a class of its own by this name. */
function isRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === 'RefusedExport';
}
