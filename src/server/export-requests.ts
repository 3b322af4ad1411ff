import type { LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import { base64 } from '../formats/base64.ts';
import { exportTo } from '../formats/export-to.ts';
import type { Exported } from '../formats/exported.ts';
import { exportedViews, viewsWorthShowing } from '../formats/exported-views.ts';
import { type FormatFiles, RefusedExport } from '../formats/format-files.ts';
import { holdsViews } from '../formats/format-names.ts';
import { missingMessage } from '../formats/missing-message.ts';
import { catalogueOf } from '../messages/catalogue.ts';
import { EXPORT, type ExportParams, type ExportResult } from '../protocol/exporting.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { drawNote } from '../views/canvas/draw-note.ts';
import { noteAsText } from '../views/canvas/told-of-note.ts';
import { findingsOf } from './canvas-findings.ts';
import { modelOf } from './canvas-models.ts';
import { settingsOf } from './settings/canvas-settings.ts';
import { validatedDocument } from './validated-document.ts';

/** Finds the exporters, given the address of their folder as the editor knows it. */
export type FindFormats = (folder: string) => FormatFiles;

/** Makes files of canvases for an editor that asks. What that takes is loaded at the first request. */
export function answerExports(connection: Connection, services: LangiumSharedServices, findFormats: FindFormats): void {
  connection.onRequest<ExportResult, never>(EXPORT, async (params: ExportParams, token: CancellationToken) => {
    const document = await validatedDocument(services, params.uri, token);
    return document ? exportDocument(document, params, findFormats(params.exporters)) : null;
  });
}

/** A file of a canvas as it is now. */
async function exportDocument(
  document: LangiumDocument,
  { format, language, note, page, print = false, scale = 2, theme = 'light' }: ExportParams,
  files: FormatFiles,
): Promise<ExportResult> {
  const catalogue = catalogueOf(language);
  const canvas = modelOf(document, taxonomyIn(catalogue, settingsOf(document).taxonomy));
  const findings = findingsOf(document, catalogue);
  if (note !== undefined && format === 'md') {
    return { content: base64(new TextEncoder().encode(noteAsText(canvas, note, catalogue) ?? '')) };
  }
  const subject = { canvas, findings, catalogue, theme: print ? 'print' : theme } as const;
  const names = holdsViews(format) && !print ? viewsWorthShowing(subject) : (['canvas'] as const);
  const views = note === undefined ? exportedViews(names, subject) : noteViews(note, subject);
  try {
    const exported = { ...subject, scale, page, views } as const;
    const { bytes, missing } = await exportTo(format, exported, files);
    const warning = missingMessage(missing, files, catalogue);
    return { content: base64(bytes), ...(warning === undefined ? {} : { warning }) };
  } catch (error) {
    if (error instanceof RefusedExport) return { refused: error.message };
    throw error;
  }
}

/** One note in place of the canvas; the canvas where there is none of that key. */
function noteViews(key: string, subject: Pick<Exported, 'canvas' | 'findings' | 'catalogue' | 'theme'>): ExportedViews {
  const note = drawNote(subject.canvas, key, subject);
  const [canvas] = exportedViews(['canvas'], subject);
  return note && canvas ? [{ ...canvas, draw: () => note }] : exportedViews(['canvas'], subject);
}

type ExportedViews = Exported['views'];
