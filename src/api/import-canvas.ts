import { isRefusedImport } from '../foreign/import-result.ts';
import { builtFormats } from '../formats/node-files.ts';
import { formatText } from '../formatting/format-canvas.ts';
import { catalogueOf } from '../messages/catalogue.ts';
import { CanvasError } from './canvas-error.ts';
import type { ImportedCanvas, ImportOptions } from './types.ts';

/**
 * Makes a canvas of a text in Markdown, BMML, JSON or YAML. Its words and their order stay; a comment on top says what
 * was left out, what was guessed and what is to be looked at.
 *
 * @throws CanvasError where the text holds no canvas, is broken, or is too large.
 */
export async function importCanvas(source: string, options: ImportOptions = {}): Promise<ImportedCanvas> {
  const { language = 'en', format, name = '' } = options;
  const foreign = await builtFormats(new URL('../formats/', import.meta.url)).foreign();
  try {
    const { text, report } = foreign.importCanvas(source, { name, format, catalogue: catalogueOf(language) });
    const { leftOut, guessed, toDo } = report;
    return { text: formatText(text), format: report.format, notes: report.notes, leftOut, guessed, toDo };
  } catch (error) {
    throw isRefusedImport(error) ? new CanvasError(error.message) : error;
  }
}
