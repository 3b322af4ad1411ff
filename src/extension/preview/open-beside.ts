import * as vscode from 'vscode';
import type { GuidedSteps } from '../guided-steps.ts';
import { LANGUAGE } from '../source-editors.ts';
import { Preview } from './preview.ts';
import type { PreviewManager } from './preview-manager.ts';

/** Opens the preview beside a canvas that is opened for the first time, where the setting asks for it. */
export function openBesideWhereAsked(manager: PreviewManager, steps: GuidedSteps): vscode.Disposable {
  const seen = new Set<string>();
  const look = (editor: vscode.TextEditor | undefined) => {
    const document = editor?.document;
    if (document?.languageId !== LANGUAGE || editor?.viewColumn === undefined) return;
    const uri = document.uri.toString();
    if (seen.has(uri)) return;
    seen.add(uri);
    const asked = vscode.workspace.getConfiguration('bmc', document).get('preview.open') === 'beside';
    if (asked && !previewIsOpen() && isPlainText(document.uri)) {
      manager.open(document.uri, { beside: true, preserveFocus: true });
      steps.tick('preview');
    }
  };
  look(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor(look);
}

/** Whether a preview is among the tabs, even one that has not been restored yet. */
function previewIsOpen(): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith(Preview.viewType)),
  );
}

/** Whether a canvas is open as itself, and not as one side of a comparison. */
function isPlainText(uri: vscode.Uri): boolean {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputText && input.uri.toString() === uri.toString();
}
