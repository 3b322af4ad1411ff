import * as vscode from 'vscode';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { Notice } from '../../protocol/preview-messages.ts';
import type { Rendering, RenderParams } from '../../protocol/rendering.ts';
import type { CanvasServer } from '../connection/canvas-server.ts';
import { documentOf, fileName, LANGUAGE } from '../source-editors.ts';

/** The setting for the language of pictures. */
export const PICTURE_LANGUAGE = 'bmc.preview.language';

/** Who draws, and what is said where nothing can be drawn. */
export interface Drawing {
  readonly server: CanvasServer;
  readonly texts: Catalogue['editor'];
}

/** What came of asking for a picture: the picture, or why there is none. */
export type Picture = { readonly rendering: Rendering } | { readonly notice: Notice };

/**
 * Asks for the picture of a canvas as it is now. Undefined where there is nothing to show or to say: the server has not
 * heard of the canvas yet, and tells when it has.
 */
export async function askForPicture(
  uri: vscode.Uri,
  wish: Omit<RenderParams, 'uri' | 'language'>,
  { server, texts }: Drawing,
): Promise<Picture | undefined> {
  const file = fileName(uri);
  if (server.stopped) {
    return { notice: { message: texts.serverStopped, action: { kind: 'restart', label: texts.restart } } };
  }
  const document = documentOf(uri) ?? (await reopened(uri));
  if (!document) return { notice: { message: texts.sourceGone({ file }) } };
  if (document.languageId !== LANGUAGE) return { notice: { message: texts.notACanvas({ file }) } };
  try {
    const rendering = await server.render({ uri: uri.toString(), ...wish, ...pictureLanguage(uri) });
    return rendering ? { rendering } : undefined;
  } catch (error) {
    server.log(String(error));
    const action = { kind: 'showLog', label: texts.showLog } as const;
    return server.stopped ? undefined : { notice: { message: texts.drawingFailed, action } };
  }
}

/** The language that the picture of a canvas is to speak; nothing where that is the editor's own. */
function pictureLanguage(uri: vscode.Uri): { readonly language?: string } {
  const language = vscode.workspace.getConfiguration(undefined, uri).get<string>(PICTURE_LANGUAGE, 'auto');
  return language === 'auto' ? {} : { language };
}

/** A canvas whose tab was closed, opened again behind the scenes; undefined where it is gone. */
async function reopened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  // Opening an untitled document that is not open would make a new, empty one.
  if (uri.scheme === 'untitled') return undefined;
  return Promise.resolve(vscode.workspace.openTextDocument(uri)).catch(() => undefined);
}
