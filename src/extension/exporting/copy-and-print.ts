import * as vscode from 'vscode';
import type { WritingTexts } from '../../messages/writing-texts.ts';
import type { ExportParams } from '../../protocol/exporting.ts';
import { askForFile, bytesOf, type FileMaker, isOnThisMachine } from '../ask-for-file.ts';
import type { PreviewManager } from '../preview/preview-manager.ts';
import { canvasAtHand, fileName } from '../source-editors.ts';
import { tellFailure } from '../tell-failure.ts';
import { writeWhole } from '../write-whole.ts';

/** What copying and printing need of their surroundings. */
export interface CopyContext extends FileMaker {
  readonly manager: PreviewManager;
  readonly writing: WritingTexts;
  /** A folder of the extension's own. */
  readonly storage: vscode.Uri;
}

/** The commands that put the canvas into the clipboard, and on paper. */
export function copyAndPrintCommands(context: CopyContext): Readonly<Record<string, () => unknown>> {
  const { manager, writing } = context;
  const withCanvas = (use: (uri: vscode.Uri) => Promise<void>, nothing: string) => () => {
    const uri = manager.active?.uri ?? canvasAtHand();
    return uri ? use(uri) : void vscode.window.showInformationMessage(nothing);
  };
  return {
    'bmc.copyCanvasAsText': withCanvas((uri) => copyText(uri, context), writing.nothingToCopy),
    'bmc.copyCanvasAsPicture': withCanvas((uri) => copyPicture(uri, context), writing.nothingToCopy),
    'bmc.printCanvas': withCanvas((uri) => print(uri, context), writing.nothingToPrint),
  };
}

async function copyText(uri: vscode.Uri, context: CopyContext): Promise<void> {
  const { copiedCanvas, copyFailed, copying } = context.writing;
  const content = await make(uri, { format: 'md' }, { title: copying, failed: copyFailed }, context);
  if (content === undefined) return;
  await vscode.env.clipboard.writeText(new TextDecoder().decode(bytesOf(content)));
  void vscode.window.setStatusBarMessage(copiedCanvas, 5_000);
}

/** A picture reaches the clipboard by a page alone, which must have the keyboard: a preview is opened where there is none. */
async function copyPicture(uri: vscode.Uri, context: CopyContext): Promise<void> {
  const { copyFailed, copying } = context.writing;
  const png = await make(uri, { format: 'png' }, { title: copying, failed: copyFailed }, context);
  if (png === undefined) return;
  const preview = context.manager.previewFor(uri);
  preview.panel.reveal(undefined, false);
  context.manager.writingIn(preview)?.send({ type: 'clip', png, what: 'canvas' });
}

/**
 * Makes a PDF for paper. On this machine it opens in whatever program shows PDF files; elsewhere, where no such program
 * reaches it, it is handed to the browser or the editor's window as a download.
 */
async function print(uri: vscode.Uri, context: CopyContext): Promise<void> {
  const { makingPrint, printDownloaded, printFailed, printOpened, saveElsewhere } = context.writing;
  const wish = { format: 'pdf', print: true } as const;
  const content = await make(uri, wish, { title: makingPrint, failed: printFailed }, context);
  if (content === undefined) return;
  const name = `${fileName(uri).replace(/\.bmc$/i, '') || 'canvas'}.pdf`;
  const isOpened = isOnThisMachine() && (await openFile(name, bytesOf(content), context));
  if (isOpened) return void vscode.window.showInformationMessage(printOpened({ file: name }));
  const preview = context.manager.previewFor(uri);
  context.manager.writingIn(preview)?.send({ type: 'download', name, mediaType: 'application/pdf', content });
  const chosen = await vscode.window.showInformationMessage(printDownloaded({ file: name }), saveElsewhere);
  if (chosen) await vscode.commands.executeCommand('bmc.exportCanvas', uri, 'pdf');
}

/** Writes a file where nobody else keeps files, and opens it. Gives whether that went well. */
async function openFile(name: string, bytes: Uint8Array, { server, storage }: CopyContext): Promise<boolean> {
  const folder = vscode.Uri.joinPath(storage, 'print');
  const file = vscode.Uri.joinPath(folder, crypto.randomUUID(), name);
  try {
    // What was printed before; a program may still hold some of it.
    await Promise.resolve(vscode.workspace.fs.delete(folder, { recursive: true })).catch(() => undefined);
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await writeWhole(file, bytes);
    return await vscode.env.openExternal(file);
  } catch (error) {
    server.log(String(error));
    return false;
  }
}

/** Makes a file of a canvas, in base64, with a sign that this takes a while; tells where it fails. */
async function make(
  uri: vscode.Uri,
  wish: Pick<ExportParams, 'format' | 'print'>,
  { failed, title }: { readonly title: string; readonly failed: string },
  context: CopyContext,
): Promise<string | undefined> {
  const location = vscode.ProgressLocation.Window;
  const file = await vscode.window.withProgress({ location, title }, () => askForFile(uri, wish, context));
  if (file && 'content' in file) return file.content;
  void (file ? vscode.window.showErrorMessage(file.refused) : tellFailure(failed));
  return undefined;
}
