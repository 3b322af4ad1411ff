import * as vscode from 'vscode';
import { RUN_TOOL, type RunToolParams, type RunToolResult, TOOL_PREFIX } from '../protocol/tools.ts';
import type { CanvasServer } from './connection/canvas-server.ts';

/** Offers what the manifest lists as tools for language models; the server runs them, and none writes anything. */
export function languageTools(server: CanvasServer, { extension }: vscode.ExtensionContext): vscode.Disposable {
  const exporters = `${vscode.Uri.joinPath(extension.extensionUri, 'dist', 'formats').toString(true)}/`;
  const tools: readonly { readonly name: string }[] = extension.packageJSON.contributes.languageModelTools;
  const registered = tools.map(({ name }) =>
    vscode.lm.registerTool(name, {
      async invoke({ input }) {
        const params = { name: name.slice(TOOL_PREFIX.length), input, exporters };
        const { text, isRefusal } = await server.ask<RunToolParams, RunToolResult>(RUN_TOOL, params);
        // What an error says is told to the model.
        if (isRefusal) throw new Error(text);
        return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
      },
    }),
  );
  return vscode.Disposable.from(...registered);
}
