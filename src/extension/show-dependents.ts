import * as vscode from 'vscode';
import type { ShowDependentsArguments } from '../protocol/lens-commands.ts';

/** Lists what depends on the element at a place in the editor's own list of references. */
export async function showDependents(...[text, { line, character }]: ShowDependentsArguments): Promise<void> {
  const uri = vscode.Uri.parse(text);
  const position = new vscode.Position(line, character);
  const { executeCommand } = vscode.commands;
  const [element] = await executeCommand<vscode.CallHierarchyItem[]>('vscode.prepareCallHierarchy', uri, position);
  if (!element) return;
  const calls = await executeCommand<vscode.CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', element);
  const places = calls.map(({ from }) => new vscode.Location(from.uri, from.selectionRange));
  await executeCommand('editor.action.showReferences', uri, position, places);
}
