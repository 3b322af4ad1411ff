import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { importCanvas } from '../../src/foreign/import-canvas.ts';
import type { ImportReport, SourceFormat } from '../../src/foreign/import-result.ts';
import { formatText } from '../../src/formatting/format-canvas.ts';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import type { CanvasModel } from '../../src/model/canvas-model.ts';
import { readCanvas } from '../../src/model/lower.ts';

/** What an import gives, laid out and read. */
export interface ImportedText {
  readonly text: string;
  readonly canvas: CanvasModel;
  readonly report: ImportReport;
}

/** Imports a text as the command line does. */
export function importText(source: string, name = 'canvas.md', format?: SourceFormat, language = 'en'): ImportedText {
  const { text, report } = importCanvas(source, { name, format, catalogue: catalogueOf(language) });
  const formatted = formatText(text);
  return { text: formatted, canvas: readCanvas(formatted), report };
}

const FOLDER = 'test/fixtures/import';

/** The files of other people, of every shape, each with the canvas that is to come of it beside. */
export const FIXTURES: readonly string[] = [FOLDER, join(FOLDER, 'bmml')].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.(?:md|json|yaml|bmml)$/.test(file) && file !== 'LICENSE.md')
    .map((file) => join(folder, file)),
);

/** The text of a file. */
export function textOfFile(path: string): string {
  return readFileSync(path, 'utf8');
}

/** Imports a file of the fixtures. */
export function importFixture(path: string): ImportedText {
  return importText(textOfFile(path), basename(path));
}
