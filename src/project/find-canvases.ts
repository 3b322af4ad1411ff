import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';
import {
  compareNames,
  type FoundCanvases,
  IGNORED_FOLDERS,
  isCanvasName,
  isFolderWalked,
  type PathTrouble,
} from './canvas-files.ts';
import { systemCode } from './system-error.ts';

/**
 * The files that some paths stand for: a file stands for itself, whatever its name; a folder for the canvases in it and
 * below, without hidden folders, those of packages and links to folders; a pattern (`plans/*.bmc`) for what fits it.
 *
 * Paths are relative to `folder`. Never throws for what a path is or is not: that is among the troubles.
 */
export async function findCanvases(paths: readonly string[], folder: string): Promise<FoundCanvases> {
  const files = new Map<string, string>();
  const troubles: PathTrouble[] = [];
  const named = new Set<string>();
  for (const path of paths) {
    const found = await follow(path, folder);
    for (const file of found.named) named.add(resolve(folder, file));
    // The same file by two paths is one canvas; its first path names it.
    for (const file of found.files) {
      const whole = resolve(folder, file);
      if (!files.has(whole)) files.set(whole, file);
    }
    troubles.push(...found.troubles);
  }
  const isNamed = ([whole]: readonly [string, string]) => named.has(whole);
  return { files: [...files.values()], named: new Set([...files].filter(isNamed).map(([, file]) => file)), troubles };
}

const NONE: ReadonlySet<string> = new Set();

async function follow(path: string, folder: string): Promise<FoundCanvases> {
  try {
    const at = await stat(resolve(folder, path));
    return at.isDirectory() ? await inFolder(path, folder) : { files: [path], named: new Set([path]), troubles: [] };
  } catch (error) {
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    if (reason !== 'ENOENT' && reason !== 'ENOTDIR' && reason !== 'EINVAL') return trouble(path, 'unreadable', reason);
    return hasPatternSigns(path) ? await byPattern(path, folder) : trouble(path, 'missing');
  }
}

async function inFolder(path: string, folder: string): Promise<FoundCanvases> {
  const files: string[] = [];
  const troubles: PathTrouble[] = [];
  const prefix = path === '.' ? '' : /[\\/]$/.test(path) ? path : `${path}/`;
  await walk(prefix, folder, files, troubles);
  if (files.length === 0 && troubles.length === 0) return trouble(path, 'no-canvas');
  return { files: files.sort(compareNames), named: NONE, troubles };
}

async function walk(prefix: string, folder: string, files: string[], troubles: PathTrouble[]): Promise<void> {
  try {
    for (const entry of await readdir(resolve(folder, prefix), { withFileTypes: true })) {
      const path = prefix + entry.name;
      if (entry.isDirectory()) {
        if (isFolderWalked(entry.name)) await walk(`${path}/`, folder, files, troubles);
      } else if (isCanvasName(entry.name) && !(entry.isSymbolicLink() && (await isFolder(resolve(folder, path))))) {
        files.push(path);
      }
    }
  } catch (error) {
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    troubles.push({ path: prefix, kind: 'unreadable', reason });
  }
}

/** False for a broken link too: reading it then says what is wrong. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (at) => at.isDirectory(),
    () => false,
  );
}

function hasPatternSigns(path: string): boolean {
  return /[*?{[]/.test(path);
}

async function byPattern(pattern: string, folder: string): Promise<FoundCanvases> {
  // Loaded on use: most runs name files and folders.
  const { glob } = await import('tinyglobby');
  const files = await glob(sep === '\\' ? pattern.replaceAll('\\', '/') : pattern, {
    cwd: folder,
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    ignore: IGNORED_FOLDERS.map((name) => `**/${name}/**`),
  });
  return files.length > 0
    ? { files: files.sort(compareNames), named: NONE, troubles: [] }
    : trouble(pattern, 'no-match');
}

function trouble(path: string, kind: PathTrouble['kind'], reason?: string): FoundCanvases {
  return { files: [], named: NONE, troubles: [{ path, kind, reason }] };
}
