import * as vscode from 'vscode';
import type { ImportTexts } from '../../messages/editor-texts.ts';
import { IMPORT, type ImportFormat, type ImportParams, type ImportResult } from '../../protocol/importing.ts';
import { fileName, LANGUAGE } from '../source-editors.ts';
import { tellFailure } from '../tell-failure.ts';
import { ImportPlace, type Taken } from './import-place.ts';
import { type ImportSource, readClipboard, readSource, UnreadableSource } from './import-source.ts';

/** What importing needs of its surroundings. */
export interface ImportContext {
  readonly server: {
    ask<Params, Result>(request: string, params: Params): Promise<Result>;
    log(message: string): void;
  };
  readonly extensionUri: vscode.Uri;
  readonly texts: ImportTexts;
}

/** What may be said beforehand, by a key binding or another command: nobody is then asked for it. */
export interface ImportWish {
  readonly format?: ImportFormat;
  /** What is to be done where the canvas's name is taken. */
  readonly ifThere?: Taken;
}

/**
 * Makes a canvas of a file that somebody wrote otherwise, beside it, and opens that.
 *
 * @returns the canvas; undefined where there is none in the file or that was called off, which is then told
 */
export async function importFile(
  uri: vscode.Uri,
  wish: ImportWish,
  context: ImportContext,
): Promise<vscode.Uri | undefined> {
  return importSource(() => readSource(uri, context.texts), fileName(uri), wish, context);
}

/** Makes a canvas of what the clipboard holds, and opens it, not saved yet. */
export async function importClipboard(wish: ImportWish, context: ImportContext): Promise<vscode.Uri | undefined> {
  const { clipboard } = context.texts;
  return importSource(() => readClipboard(context.texts), clipboard, wish, context);
}

async function importSource(
  read: () => Promise<ImportSource>,
  file: string,
  wish: ImportWish,
  context: ImportContext,
): Promise<vscode.Uri | undefined> {
  const { server, texts } = context;
  const title = texts.importing({ file });
  try {
    const source = await read();
    const result = await vscode.window.withProgress({ location: vscode.ProgressLocation.Notification, title }, () =>
      ask(source, wish.format, context),
    );
    if ('refused' in result) return await refused(result, source, wish, context);
    const canvas = await place(source, result.text, wish.ifThere, texts);
    if (canvas) offer(canvas, source, result.told, texts).catch((error: unknown) => server.log(String(error)));
    return canvas;
  } catch (error) {
    if (error instanceof UnreadableSource) {
      void vscode.window.showErrorMessage(texts.refused({ file, reason: error.message }));
    } else {
      server.log(String(error));
      void tellFailure(texts.failed);
    }
    return undefined;
  }
}

function ask(
  { name, text }: ImportSource,
  format: ImportFormat | undefined,
  { extensionUri, server }: ImportContext,
): Promise<ImportResult> {
  const exporters = `${vscode.Uri.joinPath(extensionUri, 'dist', 'formats').toString(true)}/`;
  const { language } = vscode.env;
  return server.ask<ImportParams, ImportResult>(IMPORT, {
    text,
    name,
    language,
    exporters,
    ...(format === undefined ? {} : { format }),
  });
}

/** Opens the canvas: as a file beside its source where there is a place for one, else not saved yet. */
async function place(
  { uri }: ImportSource,
  text: string,
  ifThere: Taken | undefined,
  texts: ImportTexts,
): Promise<vscode.Uri | undefined> {
  const found = uri ? await ImportPlace.beside(uri, ifThere, texts) : 'nowhere';
  if (found === undefined) return undefined;
  if (found === 'nowhere') {
    const document = await vscode.workspace.openTextDocument({ language: LANGUAGE, content: text });
    await vscode.window.showTextDocument(document, { preview: false });
    return document.uri;
  }
  try {
    await found.write(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(texts.unwritable({ file: fileName(found.uri), reason }));
    return undefined;
  }
  const document = await vscode.workspace.openTextDocument(found.uri);
  // What is to be known of the import stands on top.
  const selection = new vscode.Range(0, 0, 0, 0);
  await vscode.window.showTextDocument(document, { preview: false, selection });
  return document.uri;
}

/** Says how much was imported, and leads on: to the picture, and to the source beside. */
async function offer(
  canvas: vscode.Uri,
  { uri }: ImportSource,
  told: string,
  { original, preview }: ImportTexts,
): Promise<void> {
  const chosen = await vscode.window.showInformationMessage(told, preview, ...(uri ? [original] : []));
  if (chosen === preview) await vscode.commands.executeCommand('bmc.showPreviewToSide', canvas);
  if (chosen === original && uri) {
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true, preview: false };
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), beside);
  }
}

/** Says why there is no canvas; where a person may know better, asks for the format. */
async function refused(
  { refused: reason, isUncertain }: Extract<ImportResult, { readonly refused: string }>,
  source: ImportSource,
  wish: ImportWish,
  context: ImportContext,
): Promise<vscode.Uri | undefined> {
  const { texts } = context;
  const { file } = source;
  const message = texts.refused({ file, reason });
  const isAskable = isUncertain && wish.format === undefined;
  const again = vscode.window.showErrorMessage(message, ...(isAskable ? [texts.asFormat] : [])).then(async (chosen) => {
    if (chosen !== texts.asFormat) return;
    const formats = Object.entries(texts.formats).map(([format, label]) => ({ label, format: format as ImportFormat }));
    const named = await vscode.window.showQuickPick(formats, { placeHolder: texts.chooseFormat({ file }) });
    if (named) await importSource(() => Promise.resolve(source), file, { ...wish, format: named.format }, context);
  });
  // Whoever called the command does not wait for an answer to the message.
  void again;
  return undefined;
}
