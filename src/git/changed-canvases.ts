import { resolve } from 'node:path';
import { isCanvasName } from '../project/canvas-files.ts';
import { readText } from '../project/read-text.ts';
import { readBlobs } from './read-blobs.ts';
import type { Repository, State, Stored } from './repository.ts';
import { askGit, GitTrouble } from './run-git.ts';

/** A canvas file that differs between two states of a repository. */
export interface ChangedFile {
  /** Its path in the later state, or in the earlier one where it is gone; from the repository's root, with `/`. */
  readonly path: string;
  /** Its path in the earlier state, where it was another. */
  readonly formerPath: string | undefined;
  readonly before: Content | undefined;
  readonly after: Content | undefined;
}

/** Where one state of a file is: a blob that git has stored, or the file itself. */
export type Content = { readonly blob: string } | { readonly file: string };

const NO_BLOB = /^0+$/;
/** A file of its own kind: neither a link nor a repository within the repository. */
const IS_FILE = /^100/;

/**
 * The canvas files that differ between two states, in the order of their paths. Git compares by what it has stored, so
 * that nothing else is read. Rejects with a `GitTrouble`.
 *
 * @param paths files and folders to look at, relative to the repository's folder; everything where there are none
 */
export async function changedFiles(
  repository: Repository,
  from: Stored,
  to: State,
  paths: readonly string[] = [],
): Promise<readonly ChangedFile[]> {
  const { folder, root } = repository;
  if (to === 'files' && root === undefined) throw new GitTrouble('no-files');
  const where = paths.length > 0 ? paths.map((path) => `:(literal)${path}`) : [':(top,icase,glob)**/*.bmc'];
  const form = ['-r', '--raw', '-z', '--no-abbrev', '-M', '--no-ext-diff', '--no-textconv', '--ignore-submodules'];
  const asked =
    to === 'files'
      ? ['diff-index', ...form.slice(1), from.tree, '--', ...where]
      : ['diff-tree', ...form, from.tree, to.tree, '--', ...where];
  const listed = readRaw((await askGit(folder, asked)).toString('utf8'), root ?? folder);
  const news = to === 'files' ? await unknownToGit(repository, where) : [];
  return [...listed, ...news]
    .filter(({ path, formerPath }) => isCanvas(path) || (formerPath !== undefined && isCanvas(formerPath)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Reads many contents, as text each; undefined for one too large to be a canvas, or gone since. */
export async function readContents(
  { folder }: Repository,
  contents: readonly Content[],
): Promise<ReadonlyMap<Content, string | undefined>> {
  const blobs = await readBlobs(
    folder,
    contents.flatMap((content) => ('blob' in content ? content.blob : [])),
  );
  const texts = new Map<Content, string | undefined>();
  for (const content of contents) {
    const text = 'blob' in content ? blobs.get(content.blob) : await readText(content.file).catch(() => undefined);
    texts.set(content, text);
  }
  return texts;
}

/** Files that git does not know yet, and is not told to ignore. */
async function unknownToGit({ folder, root }: Repository, where: readonly string[]): Promise<readonly ChangedFile[]> {
  const list = await askGit(folder, [
    'ls-files',
    '-z',
    '--others',
    '--exclude-standard',
    '--full-name',
    '--',
    ...where,
  ]);
  return fieldsOf(list.toString('utf8')).map((path) => ({
    path,
    formerPath: undefined,
    before: undefined,
    after: { file: resolve(root ?? folder, path) },
  }));
}

/** Git's raw format: `:MODE MODE BLOB BLOB STATUS`, a path, and for a rename another. */
function readRaw(raw: string, root: string): readonly ChangedFile[] {
  const fields = fieldsOf(raw);
  const files: ChangedFile[] = [];
  for (let at = 0; at < fields.length; ) {
    const [modeBefore = '', modeAfter = '', blobBefore = '', blobAfter = '', status = ''] =
      fields[at]!.slice(1).split(' ');
    const isRename = /^[RC]/.test(status);
    const first = fields[at + 1] ?? '';
    const path = isRename ? (fields[at + 2] ?? '') : first;
    at += isRename ? 3 : 2;
    const content = (mode: string, blob: string): Content | undefined => {
      if (!IS_FILE.test(mode)) return undefined;
      return NO_BLOB.test(blob) ? { file: resolve(root, path) } : { blob };
    };
    const before = content(modeBefore, blobBefore);
    const after = content(modeAfter, blobAfter);
    if (before || after) files.push({ path, formerPath: isRename ? first : undefined, before, after });
  }
  return files;
}

function fieldsOf(list: string): readonly string[] {
  return list.split('\0').filter((field) => field !== '');
}

function isCanvas(path: string): boolean {
  return isCanvasName(path.slice(path.lastIndexOf('/') + 1));
}
