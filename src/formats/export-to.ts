import type { Catalogue } from '../messages/catalogue.ts';
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
  return exporter(exported, files);
}

/** So many characters are named that no font has. */
const MOST_NAMED = 12;

/** What is to be said of characters that no font has; undefined where there are none. */
export function missingMessage(missing: string, { exporting }: Catalogue): string | undefined {
  const characters = [...missing];
  if (characters.length === 0) return undefined;
  return exporting.missing({
    characters: characters.slice(0, MOST_NAMED),
    more: Math.max(0, characters.length - MOST_NAMED),
  });
}
