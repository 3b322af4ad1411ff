import * as vscode from 'vscode';
import type { Catalogue } from '../messages/catalogue.ts';
import type { ExportFormat } from '../protocol/exporting.ts';
import { askForFile, bytesOf, isOnThisMachine } from './ask-for-file.ts';
import type { CanvasServer } from './canvas-server.ts';
import { fileName } from './source-editors.ts';
import { writeWhole } from './write-whole.ts';

/** What exporting needs of its surroundings. */
export interface ExportContext {
  readonly server: CanvasServer;
  readonly texts: Catalogue['exporting'];
  readonly context: vscode.ExtensionContext;
}

/** What may be said beforehand, by a key binding or another command: nobody is then asked for it. */
export interface ExportWish {
  readonly format?: unknown;
  readonly target?: unknown;
}

/** Where a workspace remembers the folder that was last exported to. */
const FOLDER = 'bmc.exportFolder';

/**
 * Makes a file of a canvas: asks for its format and its place, where they are not given, and offers to open it.
 *
 * @returns where it was written; undefined where that was called off or could not be done, which is then told
 */
export async function exportCanvas(
  uri: vscode.Uri,
  wish: ExportWish,
  { context, server, texts }: ExportContext,
): Promise<vscode.Uri | undefined> {
  const format = isFormat(wish.format, texts) ? wish.format : await chooseFormat(texts);
  if (!format) return undefined;
  const asked = wish.target instanceof vscode.Uri ? wish.target : await chooseTarget(uri, format, context, texts);
  if (!asked) return undefined;
  const file = fileName(asked);
  const title = texts.editor.exporting({ file });
  const result = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, () =>
    askForFile(uri, { format }, { server, extensionUri: context.extensionUri }),
  );
  if (!result || 'refused' in result) {
    void vscode.window.showErrorMessage(result ? result.refused : texts.editor.failed);
    return undefined;
  }
  try {
    await writeWhole(asked, bytesOf(result.content));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(texts.editor.unwritable({ file, reason }));
    return undefined;
  }
  if (!(wish.target instanceof vscode.Uri)) {
    await context.workspaceState.update(FOLDER, vscode.Uri.joinPath(asked, '..').toString());
  }
  if (result.warning !== undefined) void vscode.window.showWarningMessage(result.warning);
  void offer(asked, format, texts);
  return asked;
}

function formatsOf(texts: Catalogue['exporting']): readonly ExportFormat[] {
  return Object.keys(texts.formats) as ExportFormat[];
}

function isFormat(wish: unknown, texts: Catalogue['exporting']): wish is ExportFormat {
  return formatsOf(texts).some((format) => format === wish);
}

async function chooseFormat(texts: Catalogue['exporting']): Promise<ExportFormat | undefined> {
  const items = formatsOf(texts).map((format) => {
    const { label, about } = texts.formats[format];
    return { label, description: `.${format}`, detail: about, format };
  });
  const placeHolder = texts.editor.chooseFormat;
  const chosen = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return chosen?.format;
}

async function chooseTarget(
  uri: vscode.Uri,
  format: ExportFormat,
  { workspaceState }: vscode.ExtensionContext,
  texts: Catalogue['exporting'],
): Promise<vscode.Uri | undefined> {
  const remembered = workspaceState.get<string>(FOLDER);
  const folder = remembered === undefined ? folderFor(uri) : vscode.Uri.parse(remembered);
  const name = `${fileName(uri).replace(/\.bmc$/i, '') || 'canvas'}.${format}`;
  return vscode.window.showSaveDialog({
    title: texts.editor.saveTitle,
    saveLabel: texts.editor.saveLabel,
    filters: { [texts.formats[format].label]: [format] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  });
}

/** The folder of a canvas; that of the workspace for one that has none of its own, or none that can be written to. */
function folderFor(uri: vscode.Uri): vscode.Uri | undefined {
  const isWritable = vscode.workspace.fs.isWritableFileSystem(uri.scheme);
  return isWritable ? vscode.Uri.joinPath(uri, '..') : vscode.workspace.workspaceFolders?.[0]?.uri;
}

/** What VS Code itself shows well; the rest is for other programs. */
const SHOWN_HERE: readonly ExportFormat[] = ['svg', 'png', 'md', 'json'];

/** Says that it is done, and offers to open the file and to show where it lies. */
async function offer(target: vscode.Uri, format: ExportFormat, texts: Catalogue['exporting']): Promise<void> {
  const { open, reveal, done } = texts.editor;
  // Programs of this machine reach files of this machine alone.
  const isLocal = target.scheme === 'file' && isOnThisMachine();
  const canOpen = isLocal || SHOWN_HERE.includes(format);
  const canReveal = isLocal || vscode.workspace.getWorkspaceFolder(target) !== undefined;
  const chosen = await vscode.window.showInformationMessage(
    done({ file: fileName(target) }),
    ...(canOpen ? [open] : []),
    ...(canReveal ? [reveal] : []),
  );
  if (chosen === open && SHOWN_HERE.includes(format)) await vscode.commands.executeCommand('vscode.open', target);
  else if (chosen === open) await vscode.env.openExternal(target);
  else if (chosen === reveal) {
    await vscode.commands.executeCommand(isLocal ? 'revealFileInOS' : 'revealInExplorer', target);
  }
}
