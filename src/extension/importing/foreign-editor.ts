import * as vscode from 'vscode';
import { LANGUAGE } from '../source-editors.ts';

/** The condition of menus that holds while the active editor shows BMML under the ending of canvases. */
const CONDITION = 'bmc.activeIsForeign';

/** Whether a document is early BMML: YAML whose files ended as canvases do. */
export function isEarlyBmml(document: vscode.TextDocument): boolean {
  return document.languageId === LANGUAGE && /^(?:meta|version|customer_segments):/m.test(document.getText());
}

/** Keeps the condition up to date, so that such a file offers to be imported as `.bmml` does. */
export function offerForeignEditors(): vscode.Disposable {
  let isShown: boolean | undefined;
  const tell = (editor: vscode.TextEditor | undefined) => {
    const isForeign = editor !== undefined && isEarlyBmml(editor.document);
    if (isForeign === isShown) return;
    isShown = isForeign;
    void vscode.commands.executeCommand('setContext', CONDITION, isForeign);
  };
  tell(vscode.window.activeTextEditor);
  return vscode.window.onDidChangeActiveTextEditor(tell);
}
