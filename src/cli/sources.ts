import { resolve } from 'node:path';
import type { PathTrouble } from '../project/canvas-files.ts';
import { findCanvases } from '../project/find-canvases.ts';
import { readStream, readText } from '../project/read-text.ts';
import type { Io } from './io.ts';

/** A canvas to be read. */
export interface Source {
  /** As a reader knows it: its path, or `-` for the standard input. */
  readonly path: string;
  /** The file, as a whole path; undefined for the standard input. */
  readonly file: string | undefined;
  /** Its text, whatever its bytes. Rejects with the system's error where it cannot be read. */
  read(): Promise<string>;
}

/** Canvases to be read, and what some paths lack. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly troubles: readonly PathTrouble[];
}

const STANDARD_INPUT = '-';

/** What the paths of a command line stand for: the standard input first, then files, each once. */
export async function findSources(paths: readonly string[], io: Io): Promise<Sources> {
  const named = paths.filter((path) => path !== STANDARD_INPUT);
  const { files, troubles } = await findCanvases(named, io.folder);
  const sources = files.map((path): Source => {
    const file = resolve(io.folder, path);
    return { path, file, read: () => readText(file) };
  });
  if (named.length < paths.length) {
    sources.unshift({ path: STANDARD_INPUT, file: undefined, read: () => readStream(io.stdin) });
  }
  return { sources, troubles };
}
