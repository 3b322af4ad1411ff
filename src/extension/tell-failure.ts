import * as vscode from 'vscode';
import { editorTextsOf } from '../messages/editor-texts.ts';

/** Says that something failed of which the log tells why, and offers to show it. */
export async function tellFailure(message: string): Promise<void> {
  const { showLog } = editorTextsOf(vscode.env.language);
  const chosen = await vscode.window.showErrorMessage(message, showLog);
  if (chosen === showLog) await vscode.commands.executeCommand('bmc.showLog');
}
