import * as vscode from 'vscode';
import type { ExportLook, ExportParams, ExportResult } from '../protocol/exporting.ts';
import type { CanvasServer } from './canvas-server.ts';
import { documentOf } from './source-editors.ts';

/** Who makes files of canvases, and where the extension lies. */
export interface FileMaker {
  readonly server: CanvasServer;
  readonly extensionUri: vscode.Uri;
}

/** Asks for a file of a canvas; undefined where there is none, and the log then says why. */
export async function askForFile(
  uri: vscode.Uri,
  wish: Pick<ExportParams, 'format' | 'note' | 'print'> & ExportLook,
  { extensionUri, server }: FileMaker,
): Promise<ExportResult | undefined> {
  const exporters = `${vscode.Uri.joinPath(extensionUri, 'dist', 'formats').toString(true)}/`;
  try {
    // The server knows the canvases that are open.
    const document = documentOf(uri) ?? (await vscode.workspace.openTextDocument(uri));
    return await server.export({ uri: document.uri.toString(), language: vscode.env.language, exporters, ...wish });
  } catch (error) {
    server.log(String(error));
    return undefined;
  }
}

/** The bytes of a file that came in base64. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Whether the programs of the machine that somebody sits at reach the files of the extension's host. */
export function isOnThisMachine(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}
