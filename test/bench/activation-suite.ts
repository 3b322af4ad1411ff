import * as vscode from 'vscode';
import { tell } from './told-by-suite.ts';

/** What a real VS Code calls: wakes the extension up, waits for the findings of a canvas, and tells how long each took. */
export async function run(): Promise<void> {
  const extension = vscode.extensions.all.find(({ packageJSON }) => packageJSON.name === 'business-model-canvas');
  const [file] = await vscode.workspace.findFiles('**/*.bmc', undefined, 1);
  if (!extension || !file) throw new Error('no extension, or no canvas');
  const found = new Promise<void>((resolve) => {
    const isFound = () => vscode.languages.getDiagnostics(file).length > 0;
    vscode.languages.onDidChangeDiagnostics(() => isFound() && resolve());
  });
  const begin = performance.now();
  await extension.activate();
  const activated = performance.now() - begin;
  await vscode.workspace.openTextDocument(file);
  await found;
  const findings = performance.now() - begin;
  tell({ activated, findings });
}
