import * as vscode from 'vscode';
import type { ImportTexts } from '../../messages/editor-texts.ts';
import { documentOf, fileName } from '../source-editors.ts';

/** A text that is to be imported. */
export interface ImportSource {
  /** What the canvas names as its source. */
  readonly name: string;
  /** What messages call it. */
  readonly file: string;
  readonly text: string;
  /** Where it comes from; undefined for the clipboard. */
  readonly uri?: vscode.Uri;
}

/** A source cannot be read; the message says why, in the reader's language. */
export class UnreadableSource extends Error {
  override readonly name = 'UnreadableSource';
}

/** More bytes than the characters that an import reads can take. */
const MOST_BYTES = 8_000_000;

/** What stands in a file: as the editor has it where it is open, changes that are not saved yet included. */
export async function readSource(uri: vscode.Uri, texts: ImportTexts): Promise<ImportSource> {
  const file = fileName(uri);
  const open = documentOf(uri);
  if (open) return { name: file, file, uri, text: open.getText() };
  let bytes: Uint8Array;
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > MOST_BYTES) throw new UnreadableSource(texts.tooLarge);
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof UnreadableSource) throw error;
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    if (isMissing) throw new UnreadableSource(texts.missing);
    throw new UnreadableSource(texts.unreadable({ reason: error instanceof Error ? error.message : String(error) }));
  }
  return { name: file, file, uri, text: new TextDecoder().decode(bytes) };
}

/** The text in the clipboard. */
export async function readClipboard(texts: ImportTexts): Promise<ImportSource> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() === '') throw new UnreadableSource(texts.emptyClipboard);
  return { name: texts.clipboardName, file: texts.clipboard, text };
}
