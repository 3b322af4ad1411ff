import type { LangiumSharedServices } from 'langium/lsp';
import type { Connection } from 'vscode-languageserver';
import { RUN_TOOL, type RunToolParams, type RunToolResult } from '../../protocol/tools.ts';
import { runTool } from '../../tools/run-tool.ts';
import type { EditorClient } from '../editor-client.ts';
import type { FindFormats } from '../export-requests.ts';
import { WorkspaceShelf } from './workspace-shelf.ts';

/** Runs tools over the canvases of the workspace for an editor that offers them to language models. */
export function answerTools(
  connection: Connection,
  services: LangiumSharedServices,
  client: EditorClient,
  findFormats: FindFormats,
): void {
  connection.onRequest(RUN_TOOL, ({ name, input, exporters }: RunToolParams): Promise<RunToolResult> => {
    const formats = findFormats(exporters);
    return runTool(name, input, new WorkspaceShelf({ connection, services, client, formats }));
  });
}
