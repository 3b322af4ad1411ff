import { readdir, realpath, stat } from 'node:fs/promises';
import { isAbsolute, resolve, sep } from 'node:path';
import {
  compareNames,
  type FoundCanvases,
  IGNORED_FOLDERS,
  isCanvasName,
  isFolderWalked,
  type PathTrouble,
} from './canvas-files.ts';
import { isWithin } from './is-within.ts';
import { systemCode } from './system-error.ts';

/**
 * The files that some paths stand for: a file stands for itself, whatever its name; a folder for the canvases in it and
 * below, without hidden folders, those of packages and links to folders; a pattern (`plans/*.bmc`) for what fits it. A
 * link that leads out of the folder is not followed: who looks through somebody else's folder reads nothing of their own.
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
  const isInside = endsWithin(resolve(folder, path));
  await walk(prefix, { folder, isInside, files, troubles });
  if (files.length === 0 && troubles.length === 0) return trouble(path, 'no-canvas');
  return { files: files.sort(compareNames), named: NONE, troubles };
}

/** What a walk through a folder knows and finds. */
interface Walk {
  /** The folder that paths are relative to. */
  readonly folder: string;
  /** Whether what a link leads to is in the folder that is walked. */
  readonly isInside: (link: string) => Promise<boolean>;
  readonly files: string[];
  readonly troubles: PathTrouble[];
}

async function walk(prefix: string, walked: Walk): Promise<void> {
  const { folder, isInside, files, troubles } = walked;
  try {
    for (const entry of await readdir(resolve(folder, prefix), { withFileTypes: true })) {
      const path = prefix + entry.name;
      if (entry.isDirectory()) {
        if (isFolderWalked(entry.name)) await walk(`${path}/`, walked);
      } else if (isCanvasName(entry.name)) {
        const link = entry.isSymbolicLink() ? resolve(folder, path) : undefined;
        if (link !== undefined && (await isFolder(link))) continue;
        if (link === undefined || (await isInside(link))) files.push(path);
        else troubles.push({ path, kind: 'leads-out', reason: undefined });
      }
    }
  } catch (error) {
    const reason = systemCode(error);
    if (reason === undefined) throw error;
    troubles.push({ path: prefix, kind: 'unreadable', reason });
  }
}

/** Tells of files whether they end in a folder, links followed; of a broken link too: reading it then says what is wrong. */
function endsWithin(folder: string): (link: string) => Promise<boolean> {
  let known: Promise<string> | undefined;
  return async (link) => {
    known ??= realpath(folder);
    const end = await realpath(link).catch(() => undefined);
    return end === undefined || isWithin(await known, end);
  };
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
  if (files.length === 0) return trouble(pattern, 'no-match');
  const isInside = isAbsolute(pattern) ? async () => true : endsWithin(folder);
  const troubles: PathTrouble[] = [];
  const within: string[] = [];
  for (const file of files.sort(compareNames)) {
    if (pattern.startsWith('..') || (await isInside(resolve(folder, file)))) within.push(file);
    else troubles.push({ path: file, kind: 'leads-out', reason: undefined });
  }
  return { files: within, named: NONE, troubles };
}

function trouble(path: string, kind: PathTrouble['kind'], reason?: string): FoundCanvases {
  return { files: [], named: NONE, troubles: [{ path, kind, reason }] };
}
