import * as vscode from 'vscode';
import { AS_TOOL_SERVER } from '../protocol/tools.ts';

/** The server's name in the manifest. */
const ID = 'bmc.canvases';

/** How this extension host starts a program: the runtime that it runs in itself. */
export interface Runtime {
  readonly command: string;
  readonly script: string;
}

/**
 * Offers the canvases of the workspace's folders to AI clients in the editor, over the Model Context Protocol. There is
 * nothing to offer without a folder on this machine.
 */
export function toolServers({ command, script }: Runtime, label: string, version: string): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.McpServerDefinitionProvider<vscode.McpStdioServerDefinition> = {
    onDidChangeMcpServerDefinitions: changed.event,
    provideMcpServerDefinitions() {
      const folders = (vscode.workspace.workspaceFolders ?? [])
        .filter(({ uri }) => uri.scheme === 'file')
        .map(({ uri }) => uri.fsPath);
      if (folders.length === 0) return [];
      const args = [script, AS_TOOL_SERVER, version, vscode.env.language, ...folders];
      // The editor's own program runs scripts where this is set; any other passes it over.
      return [new vscode.McpStdioServerDefinition(label, command, args, { ELECTRON_RUN_AS_NODE: '1' }, version)];
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire()),
    vscode.lm.registerMcpServerDefinitionProvider(ID, provider),
  );
}
