import type { Connection } from 'vscode-languageserver';
import { canvasAsHtml } from '../markdown/canvas-as-html.ts';
import { DRAW_FENCE, type DrawFenceParams, type DrawFenceResult } from '../protocol/fences.ts';
import type { EditorClient } from './editor-client.ts';

/** Draws canvases that stand within other documents, for an editor that asks. */
export function answerFences(connection: Connection, client: EditorClient): void {
  connection.onRequest(
    DRAW_FENCE,
    ({ text, theme }: DrawFenceParams): DrawFenceResult => canvasAsHtml(text, { catalogue: client.catalogue, theme }),
  );
}
