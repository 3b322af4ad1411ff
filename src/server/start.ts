import { startLanguageServer } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { createServerServices } from './module.ts';
import { answerPreviews } from './preview-requests.ts';

/** Serves canvases over a connection until it closes. */
export function startServer(connection: Connection): void {
  const { shared } = createServerServices(connection);
  answerPreviews(connection, shared);
  startLanguageServer(shared);
}
