import * as vscode from 'vscode';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { ExportFormat } from '../../protocol/exporting.ts';
import { askForFile, bytesOf, isOnThisMachine } from '../ask-for-file.ts';
import type { CanvasServer } from '../connection/canvas-server.ts';
import { fileName } from '../source-editors.ts';
import { tellFailure } from '../tell-failure.ts';
import { writeWhole } from '../write-whole.ts';
import { chooseExport, chooseTarget, type ExportChoice, rememberExport, rememberedLook } from './choose-export.ts';
import { lookOf } from './export-looks.ts';

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
  /** Its colours, how many pixels, its paper: `{ "theme": "dark", "scale": 4, "page": "a3" }`. */
  readonly look?: unknown;
}

/**
 * Makes a file of a canvas: asks for its format, its look and its place, where they are not given, and offers to open it.
 *
 * @returns where it was written; undefined where that was called off or could not be done, which is then told
 */
export async function exportCanvas(
  uri: vscode.Uri,
  wish: ExportWish,
  { context, server, texts }: ExportContext,
): Promise<vscode.Uri | undefined> {
  const { workspaceState } = context;
  const choice = await choose(uri, wish, workspaceState, texts);
  if (!choice) return undefined;
  const { format, look, target: asked } = choice;
  const file = fileName(asked);
  const title = texts.editor.exporting({ file });
  const result = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, () =>
    askForFile(uri, { format, ...look }, { server, extensionUri: context.extensionUri }),
  );
  if (!result || 'refused' in result) {
    void (result ? vscode.window.showErrorMessage(result.refused) : tellFailure(texts.editor.failed));
    return undefined;
  }
  try {
    await writeWhole(asked, bytesOf(result.content));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(texts.editor.unwritable({ file, reason }));
    return undefined;
  }
  if (!(wish.target instanceof vscode.Uri)) await rememberExport(choice, workspaceState);
  if (result.warning !== undefined) void vscode.window.showWarningMessage(result.warning);
  void offer(asked, format, texts);
  return asked;
}

function isFormat(wish: unknown, texts: Catalogue['exporting']): wish is ExportFormat {
  return typeof wish === 'string' && Object.hasOwn(texts.formats, wish);
}

/** Who says the format is asked for the place alone, where that is not said as well; the rest is as it was the last time. */
async function choose(
  uri: vscode.Uri,
  { format, look, target }: ExportWish,
  memento: vscode.Memento,
  texts: Catalogue['exporting'],
): Promise<ExportChoice | undefined> {
  const given = target instanceof vscode.Uri ? target : undefined;
  if (!isFormat(format, texts)) return chooseExport(uri, given, memento, texts);
  const file = given ?? (await chooseTarget(uri, format, memento, texts));
  const remembered = rememberedLook(format, memento, texts);
  return file && { format, look: look === undefined ? remembered : lookOf(look, format, texts), target: file };
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
