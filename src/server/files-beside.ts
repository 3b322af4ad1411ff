import type { Connection } from 'vscode-languageserver';
import type { CanvasModel } from '../model/canvas-model.ts';
import { pathsBeside } from '../model/path-beside.ts';
import { FILES_EXIST, type FilesExistParams, type FilesExistResult } from '../protocol/settings.ts';
import type { EditorClient } from './editor-client.ts';

/** The most files that are asked for at once. */
export const MOST_FILES = 100;

/** Whether a file is there, by its path beside a canvas; undefined where that is not known. */
export type FileExists = (path: string) => boolean | undefined;

/** Asks the editor which of the files are there that a canvas names. Where it fails to say, nothing is known of them. */
export async function filesBeside(
  uri: string,
  canvas: CanvasModel,
  { client, connection }: { readonly client: EditorClient; readonly connection: Connection },
): Promise<FileExists> {
  const paths = pathsBeside(canvas).slice(0, MOST_FILES);
  if (!client.tellsSettings || paths.length === 0) return () => undefined;
  const params: FilesExistParams = { uri, paths };
  const there = await connection.sendRequest<FilesExistResult>(FILES_EXIST, params).catch(() => []);
  const known = new Map(paths.map((path, at) => [path, there[at] ?? undefined]));
  return (path) => known.get(path);
}
