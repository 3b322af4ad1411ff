import type { Connection } from 'vscode-languageserver';
import { readCanvas } from '../model/lower.ts';
import { FILES_EXIST, type FilesExistParams, type FilesExistResult } from '../protocol/settings.ts';
import { type CheckOptions, check } from '../rules/check.ts';
import type { EditorClient } from './editor-client.ts';

/** The most files that are asked for at once. */
export const MOST_FILES = 100;

/** Whether a file is there, by its path beside a canvas; undefined where that is not known. */
export type FileExists = (path: string) => boolean | undefined;

/** Asks the editor which of the files are there that a check of a text looks for. */
export async function filesBeside(
  uri: string,
  text: string,
  options: CheckOptions,
  { client, connection }: { readonly client: EditorClient; readonly connection: Connection },
): Promise<FileExists> {
  if (!client.tellsSettings) return () => undefined;
  const wanted = new Set<string>();
  const fileExists: FileExists = (path) => {
    wanted.add(path);
    return undefined;
  };
  check(readCanvas(text, options.taxonomy), { ...options, fileExists });
  if (wanted.size === 0) return () => undefined;
  const params: FilesExistParams = { uri, paths: [...wanted].slice(0, MOST_FILES) };
  const there = await connection.sendRequest<FilesExistResult>(FILES_EXIST, params);
  const known = new Map(params.paths.map((path, at) => [path, there[at] ?? undefined]));
  return (path) => known.get(path);
}
