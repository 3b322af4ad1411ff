import * as vscode from 'vscode';
import type { PublishingTexts } from '../../messages/editor-texts.ts';
import {
  NEXT_PAGES,
  type NextPagesParams,
  type NextPagesResult,
  PUBLISH,
  type PublishParams,
  type PublishResult,
} from '../../protocol/publishing.ts';
import { ForeignFolder, ReplacedFolder } from '../../site/replaced-folder.ts';
import { bytesOf, isOnThisMachine } from '../ask-for-file.ts';
import type { CanvasServer } from '../connection/canvas-server.ts';
import { fileName } from '../source-editors.ts';
import { tellFailure } from '../tell-failure.ts';
import { chooseFolder, chooseTarget, rememberTarget } from './choose-folders.ts';
import { editorFolders } from './editor-folders.ts';

/** What publishing needs of its surroundings. */
export interface PublishContext {
  readonly server: CanvasServer;
  readonly context: vscode.ExtensionContext;
  readonly texts: PublishingTexts;
}

/** Canvases lie in the folder: it is not replaced. */
class CanvasFolder extends Error {
  override readonly name = 'CanvasFolder';
}

/** What may be said beforehand, by a key binding or another command: nobody is then asked for it. */
export interface PublishWish {
  readonly target?: vscode.Uri;
  /** What the index is called; the folder's name where it is absent. */
  readonly title?: string;
}

/**
 * Makes pages of a folder's canvases, for any browser: asks for the folder where there are several, and for the place.
 *
 * @param chosen a folder, or a file in it
 * @returns the folder of the pages; undefined where that was called off or could not be done, which is then told
 */
export async function publishSite(
  chosen: vscode.Uri | undefined,
  wish: PublishWish,
  { context, server, texts }: PublishContext,
): Promise<vscode.Uri | undefined> {
  const folder = await chooseFolder(chosen, texts);
  if (!folder) return undefined;
  const target = wish.target ?? (await chooseTarget(folder, context, texts));
  if (!target) return undefined;
  const name = fileName(folder);
  const params: PublishParams = {
    folder: folder.toString(),
    title: wish.title ?? name,
    exporters: `${vscode.Uri.joinPath(context.extensionUri, 'dist', 'formats').toString(true)}/`,
  };
  try {
    const made = await server.ask<PublishParams, PublishResult>(PUBLISH, params);
    if (made.canvases === 0) {
      void vscode.window.showInformationMessage(texts.none({ folder: name }));
      return undefined;
    }
    await requireNoCanvases(target, server);
    const troubles = await write(made, target, name, server, texts);
    if (troubles === undefined) return undefined;
    if (wish.target === undefined) await rememberTarget(target, context);
    const [first] = troubles;
    if (first !== undefined) void vscode.window.showWarningMessage(texts.unread({ count: troubles.length, first }));
    offer(target, made.canvases, texts).catch((error: unknown) => server.log(String(error)));
    return target;
  } catch (error) {
    server.log(String(error));
    const known = complaint(error, target, texts);
    void (known === undefined ? tellFailure(texts.failed) : vscode.window.showErrorMessage(known));
    return undefined;
  }
}

/** Writes the pages as they are made; gives what could not be read. Undefined where it was called off. */
function write(
  { canvases, marker, publication }: PublishResult,
  target: vscode.Uri,
  name: string,
  server: CanvasServer,
  texts: PublishingTexts,
): Thenable<readonly string[] | undefined> {
  const title = texts.publishing({ folder: name });
  const location = vscode.ProgressLocation.Notification;
  return vscode.window.withProgress({ location, title, cancellable: true }, async (progress, token) => {
    const folder = await ReplacedFolder.at(editorFolders, target, marker);
    const troubles: string[] = [];
    try {
      for (let last = 0; ; ) {
        const next = await server.ask<NextPagesParams, NextPagesResult>(NEXT_PAGES, { publication });
        troubles.push(...next.troubles);
        if (next.files.length === 0) break;
        if (token.isCancellationRequested) {
          await folder.abandon();
          return undefined;
        }
        for (const { content, isBase64, path } of next.files) {
          await folder.write(path, isBase64 ? bytesOf(content) : content);
        }
        progress.report({
          message: texts.done({ done: next.done, canvases }),
          increment: ((next.done - last) / canvases) * 100,
        });
        last = next.done;
      }
      await folder.finish();
      return troubles;
    } catch (error) {
      await folder.abandon();
      throw error;
    }
  });
}

/** Rejects where canvases lie in a folder that is to be replaced: they would go with it. */
async function requireNoCanvases(target: vscode.Uri, { canvases }: CanvasServer): Promise<void> {
  const start = `${target.toString().replace(/\/$/, '')}/`;
  if ((await canvases.list()).some(({ uri }) => uri.startsWith(start))) throw new CanvasFolder(target.path);
}

/** What is to be said of what went wrong; undefined where the log alone knows. */
function complaint(error: unknown, target: vscode.Uri, texts: PublishingTexts): string | undefined {
  const place = placeOf(target);
  if (error instanceof ForeignFolder) return texts.foreign({ target: place });
  if (error instanceof CanvasFolder) return texts.holdsCanvases({ target: place });
  if (error instanceof vscode.FileSystemError) return texts.unwritable({ target: place, reason: error.message });
  return undefined;
}

/** Says where the pages are, and leads there. */
async function offer(target: vscode.Uri, canvases: number, texts: PublishingTexts): Promise<void> {
  const ways = isOnThisMachine() && target.scheme === 'file' ? [texts.open, texts.reveal] : [];
  const chosen = await vscode.window.showInformationMessage(
    texts.published({ canvases, target: placeOf(target) }),
    ...ways,
  );
  const index = vscode.Uri.joinPath(target, 'index.html');
  if (chosen === texts.open) await vscode.env.openExternal(index);
  if (chosen === texts.reveal) await vscode.commands.executeCommand('revealFileInOS', index);
}

function placeOf(target: vscode.Uri): string {
  return target.scheme === 'file' ? target.fsPath : target.path;
}
