import * as vscode from 'vscode';
import type { ExportLook, ExportParams, ExportResult } from '../protocol/exporting.ts';
import type { CanvasServer } from './connection/canvas-server.ts';
import { documentOf, isAddressOf } from './source-editors.ts';

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
    const params = { uri: document.uri.toString(), language: vscode.env.language, exporters, ...wish };
    const heard = untilHeard(document.uri, server);
    const made = await server.export(params);
    if (made) return made;
    // While it starts, it is asked before it has heard of the canvas.
    await heard;
    const again = await server.export(params);
    if (!again) throw new Error(`${document.uri} is not open in the server`);
    return again;
  } catch (error) {
    server.log(String(error));
    return undefined;
  }
}

/** How long a server that starts may take to hear of an open canvas, in milliseconds. */
const PATIENCE = 5_000;

/** Waits for the server to have read a canvas, from now on. */
function untilHeard(uri: vscode.Uri, server: CanvasServer): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      listening.dispose();
      resolve();
    };
    const timer = setTimeout(done, PATIENCE);
    const listening = server.onCanvasChanged((changed) => isAddressOf(changed.uri, uri) && done());
  });
}

/** The bytes of a file that came in base64. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Whether the programs of the machine that somebody sits at reach the files of the extension's host. */
export function isOnThisMachine(): boolean {
  return vscode.env.uiKind === vscode.UIKind.Desktop && vscode.env.remoteName === undefined;
}
