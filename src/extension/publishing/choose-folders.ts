import * as vscode from 'vscode';
import type { PublishingTexts } from '../../messages/editor-texts.ts';

/** Where a workspace remembers the folder that was last published to. */
const TARGET = 'bmc.publishTarget';

/** The folder that is meant: the one that is named, that of a file, or one of the workspace's. Undefined where there is none. */
export async function chooseFolder(
  chosen: vscode.Uri | undefined,
  texts: PublishingTexts,
): Promise<vscode.Uri | undefined> {
  if (chosen) return (await isFolder(chosen)) ? chosen : vscode.Uri.joinPath(chosen, '..');
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) void vscode.window.showInformationMessage(texts.nowhere);
  if (folders.length < 2) return folders[0]?.uri;
  return (await vscode.window.showWorkspaceFolderPick({ placeHolder: texts.chooseFolder }))?.uri;
}

/** Asks for the place of the pages; offers the one that was chosen last. */
export async function chooseTarget(
  folder: vscode.Uri,
  { workspaceState }: vscode.ExtensionContext,
  texts: PublishingTexts,
): Promise<vscode.Uri | undefined> {
  const last = workspaceState.get<string>(TARGET);
  if (last !== undefined) {
    const before = vscode.Uri.parse(last);
    const again = { label: texts.again, detail: before.path, uri: before };
    const elsewhere = { label: texts.elsewhere, uri: undefined };
    const chosen = await vscode.window.showQuickPick([again, elsewhere], { placeHolder: texts.chooseTarget });
    if (!chosen) return undefined;
    if (chosen.uri) return chosen.uri;
  }
  const [target] =
    (await vscode.window.showOpenDialog({
      title: texts.targetTitle,
      openLabel: texts.targetLabel,
      canSelectFiles: false,
      canSelectFolders: true,
      defaultUri: vscode.Uri.joinPath(folder, '..'),
    })) ?? [];
  return target;
}

/** Remembers a place for the next time. */
export function rememberTarget(target: vscode.Uri, { workspaceState }: vscode.ExtensionContext): Thenable<void> {
  return workspaceState.update(TARGET, target.toString());
}

async function isFolder(uri: vscode.Uri): Promise<boolean> {
  return Promise.resolve(vscode.workspace.fs.stat(uri)).then(
    ({ type }) => (type & vscode.FileType.Directory) !== 0,
    () => false,
  );
}
