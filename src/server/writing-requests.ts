import type { LangiumDocument } from 'langium';
import type { LangiumSharedServices } from 'langium/lsp';
import type { CancellationToken, Connection } from 'vscode-languageserver';
import type { Catalogue } from '../messages/catalogue.ts';
import {
  NOTE_OPTIONS,
  type NoteOptionsParams,
  type NoteOptionsResult,
  WRITE_NOTE,
  type WriteNoteParams,
  type WriteNoteResult,
  type WritingRefused,
} from '../protocol/writing.ts';
import { taxonomyIn } from '../taxonomy/taxonomy-in.ts';
import { checkOptionsOf, findingsOf } from './canvas-findings.ts';
import { modelOf } from './canvas-models.ts';
import type { EditorClient } from './editor-client.ts';
import { settingsOf } from './settings/canvas-settings.ts';
import { validatedDocument } from './validated-document.ts';
import { noteOptions, type WrittenCanvas, writeNote } from './writing/write-note.ts';

/** Tells an editor what can be written from the picture of a canvas, and by which edits. It writes nothing itself. */
export function answerWriting(connection: Connection, services: LangiumSharedServices, client: EditorClient): void {
  connection.onRequest<WriteNoteResult, never>(
    WRITE_NOTE,
    async (params: WriteNoteParams, token: CancellationToken) => {
      const document = await validatedDocument(services, params.uri, token);
      if (!document) return null;
      const { version } = document.textDocument;
      const stale = staleness(document, params.version, client.catalogue);
      return stale ?? { version, ...writeNote(writtenCanvas(document, client.catalogue), params.intent) };
    },
  );

  connection.onRequest<NoteOptionsResult, never>(
    NOTE_OPTIONS,
    async (params: NoteOptionsParams, token: CancellationToken) => {
      const document = await validatedDocument(services, params.uri, token);
      if (!document) return null;
      const stale = staleness(document, params.version, client.catalogue);
      return stale ?? noteOptions(writtenCanvas(document, client.catalogue), params.note);
    },
  );
}

/** A document as it can be written in. */
export function writtenCanvas(document: LangiumDocument, catalogue: Catalogue): WrittenCanvas {
  return {
    text: document.textDocument.getText(),
    canvas: modelOf(document, taxonomyIn(catalogue, settingsOf(document).taxonomy)),
    findings: findingsOf(document, catalogue),
    options: checkOptionsOf(document, catalogue),
  };
}

function staleness(
  { textDocument }: LangiumDocument,
  version: number,
  { writing }: Catalogue,
): WritingRefused | undefined {
  return textDocument.version === version ? undefined : { refused: writing.stale, stale: true };
}
