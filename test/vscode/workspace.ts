import * as vscode from 'vscode';
import { until } from './harness.ts';

/** A file of the opened folder. */
export function fileOf(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Opens a canvas of the folder as text. */
export async function openCanvas(name: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(fileOf(name)), vscode.ViewColumn.One);
}

/** Closes every editor; what was changed in any of them and not saved is gone, so that no later case saves it. */
export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor').then(undefined, () => undefined);
  for (const { uri, isDirty } of vscode.workspace.textDocuments) {
    if (!isDirty || uri.scheme === 'untitled') continue;
    await vscode.commands.executeCommand('workbench.action.files.revertResource', uri).then(undefined, () => undefined);
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** The names of what a folder holds, sorted. */
export async function namesIn(folder: vscode.Uri): Promise<string> {
  return (await vscode.workspace.fs.readDirectory(folder))
    .map(([name]) => name)
    .sort()
    .join();
}

/** The codes of a document's findings, sorted, each as often as it is found. */
export function codesOf(uri: vscode.Uri): string[] {
  return vscode.languages
    .getDiagnostics(uri)
    .map(({ code }) => String(typeof code === 'object' ? code.value : code))
    .sort();
}

/** Waits for a finding of this code. */
export function finding(uri: vscode.Uri, code: string): Promise<vscode.Diagnostic> {
  const ofCode = (found: vscode.Diagnostic) =>
    (typeof found.code === 'object' ? found.code.value : found.code) === code;
  return until(`the finding ${code} (there are: ${codesOf(uri).join(', ')})`, () =>
    vscode.languages.getDiagnostics(uri).find(ofCode),
  );
}
