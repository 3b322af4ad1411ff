import { dirname, resolve } from 'node:path';
import type { Catalogue } from '../messages/catalogue.ts';
import type { PathTrouble } from '../project/canvas-files.ts';
import { configFinder, type FoundConfig } from '../project/config/find-config.ts';
import { findCanvases } from '../project/find-canvases.ts';
import { readStream, readText } from '../project/read-text.ts';
import type { Io } from './io.ts';

/** A canvas to be read. */
export interface Source {
  /** As a reader knows it: its path, or `-` for the standard input. */
  readonly path: string;
  /** The file, as a whole path; undefined for the standard input. */
  readonly file: string | undefined;
  /** The nearest configuration above it; that of the current folder for the standard input. */
  readonly config: FoundConfig | undefined;
  /** Its text, whatever its bytes. Rejects with the system's error where it cannot be read. */
  read(): Promise<string>;
}

/** Canvases to be read, and what some paths lack. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly troubles: readonly PathTrouble[];
}

const STANDARD_INPUT = '-';

/**
 * What the paths of a command line stand for: the standard input first, then files, each once. What was found in a
 * folder or by a pattern is left out where its configuration says so.
 */
export async function findSources(paths: readonly string[], io: Io, catalogue: Catalogue): Promise<Sources> {
  const findConfig = configFinder(catalogue);
  const sources: Source[] = [];
  const asked = paths.filter((path) => path !== STANDARD_INPUT);
  if (asked.length < paths.length) {
    const read = () => readStream(io.stdin);
    sources.push({ path: STANDARD_INPUT, file: undefined, config: await findConfig(io.folder), read });
  }
  const { files, named, troubles } = await findCanvases(asked, io.folder);
  for (const path of files) {
    const file = resolve(io.folder, path);
    const config = await findConfig(dirname(file));
    if (named.has(path) || !config?.excludes(file)) sources.push({ path, file, config, read: () => readText(file) });
  }
  return { sources, troubles };
}
