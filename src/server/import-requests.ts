import type { Connection } from 'vscode-languageserver';
import { type Imported, isRefusedImport } from '../foreign/import-result.ts';
import { formatText } from '../formatting/format-canvas.ts';
import { catalogueOf } from '../messages/catalogue.ts';
import { IMPORT, type ImportParams, type ImportResult } from '../protocol/importing.ts';
import type { FindFormats } from './export-requests.ts';

/** Makes canvases of other people's texts for an editor that asks. What that takes is loaded at the first request. */
export function answerImports(connection: Connection, findFormats: FindFormats): void {
  connection.onRequest<ImportResult, never>(
    IMPORT,
    async ({ text, name, format, language, exporters }: ImportParams): Promise<ImportResult> => {
      const catalogue = catalogueOf(language);
      const { importCanvas } = await findFormats(exporters).foreign();
      let imported: Imported;
      try {
        imported = importCanvas(text, { name, format, catalogue });
      } catch (error) {
        if (!isRefusedImport(error)) throw error;
        return { refused: error.message, isUncertain: error.isUncertain };
      }
      const { notes, leftOut, guessed, toDo, format: read } = imported.report;
      const counts = { notes, leftOut: leftOut.length, guessed: guessed.length, toDo: toDo.length };
      const told = catalogue.importing.summary({ format: catalogue.importing.formats[read], ...counts });
      return { text: formatText(imported.text), told };
    },
  );
}
