import * as vscode from 'vscode';

/** Whether there is a file or folder at an address. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
}
