import * as vscode from 'vscode';
import type { FolderSystem } from '../../site/replaced-folder.ts';
import { isThere } from '../is-there.ts';

/** Folders as the editor reaches them, wherever they lie. */
export const editorFolders: FolderSystem<vscode.Uri> = {
  async names(folder) {
    if (!(await isThere(folder))) return undefined;
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  },
  beside(folder, name) {
    const path = folder.path.replace(/\/$/, '');
    const end = path.lastIndexOf('/') + 1;
    return folder.with({ path: path.slice(0, end) + name(path.slice(end)) });
  },
  async make(folder) {
    await vscode.workspace.fs.createDirectory(folder);
  },
  async write(folder, path, content) {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, path), bytes);
  },
  async rename(from, to) {
    await vscode.workspace.fs.rename(from, to);
  },
  async remove(folder) {
    await vscode.workspace.fs.delete(folder, { recursive: true });
  },
};
