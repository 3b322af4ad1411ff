import { startLanguageServer } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { answerExplanations } from './explanation-requests.ts';
import { answerHealth } from './health-requests.ts';
import { createServerServices } from './module.ts';
import { answerPreviews } from './preview-requests.ts';

/** Serves canvases over a connection until it closes. */
export function startServer(connection: Connection): void {
  const { shared, client } = createServerServices(connection);
  answerPreviews(connection, shared, client);
  answerExplanations(connection, client);
  answerHealth(connection, shared, client);
  startLanguageServer(shared);
}
