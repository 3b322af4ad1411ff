import * as vscode from 'vscode';
import type { CompareTexts } from '../../messages/editor-texts.ts';
import type { FileComparand } from '../../protocol/comparing.ts';
import { fileName } from '../source-editors.ts';
import { fileOf } from './revision-address.ts';

/** The most canvases to choose from. */
const MOST_FILES = 5_000;

/** Asks with which file a canvas is to be compared: one of the workspace's canvases, or any other. */
export async function pickFile(uri: vscode.Uri, texts: CompareTexts): Promise<FileComparand | undefined> {
  const own = fileOf(uri).toString();
  const found = await vscode.workspace.findFiles('**/*.bmc', undefined, MOST_FILES);
  const canvases = found
    .filter((other) => other.toString() !== own)
    .map((file) => ({ label: fileName(file), description: folderOf(file), file }))
    .sort((one, other) => one.label.localeCompare(other.label) || one.description.localeCompare(other.description));
  const browse = { label: texts.file.browse, description: '', file: undefined, alwaysShow: true };
  // Without another canvas at hand there is nothing to choose from.
  const chosen =
    canvases.length === 0
      ? browse
      : await vscode.window.showQuickPick([...canvases, browse], {
          placeHolder: texts.file.ask,
          matchOnDescription: true,
        });
  const file = chosen && (chosen.file ?? (await browseFor(uri, texts)));
  return file && { kind: 'file', uri: file.toString() };
}

async function browseFor(uri: vscode.Uri, { file }: CompareTexts): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: file.ask,
    openLabel: file.open,
    filters: { [file.kind]: ['bmc'] },
    ...(uri.scheme === 'file' ? { defaultUri: vscode.Uri.joinPath(uri, '..') } : {}),
  });
  return chosen?.[0];
}

function folderOf(file: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(file);
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
