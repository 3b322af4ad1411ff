import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ChangedFile, Content } from '../../git/changed-canvases.ts';
import { changedFiles, readContents } from '../../git/changed-canvases.ts';
import { findRepository, isRevision, mergeBase, type Repository, type State, stateOf } from '../../git/repository.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import type { Io } from '../io.ts';
import { findOne, readOne } from '../one-source.ts';
import { UsageError } from '../usage-error.ts';

/** One canvas in two states. */
export interface TwoStates {
  /** As a reader knows it: its path now, or as it was. */
  readonly path: string;
  readonly formerPath: string | undefined;
  /** The file whose configuration holds, as a whole path; undefined for the standard input. */
  readonly file: string | undefined;
  readonly before: Side;
  readonly after: Side;
  /** What the earlier state is called: a revision, or a file. */
  readonly label?: string;
}

/** One state: its text, or that there is no file, or that it cannot be a canvas: binary, or far too large. */
export type Side = { readonly text: string } | 'absent' | 'unreadable';

/** What two or fewer words after `bmc diff`, and the paths behind `--`, ask for. */
export interface DiffRequest {
  readonly operands: readonly string[];
  readonly paths: readonly string[];
}

/** So many files are read from git at once. */
const BATCH = 100;

/** The canvases to compare, read a batch at a time. Throws a `UsageError` or a `GitTrouble` before the first. */
export async function* statesToCompare(
  { operands, paths }: DiffRequest,
  io: Io,
  catalogue: Catalogue,
): AsyncIterable<TwoStates> {
  const texts = catalogue.commandLine.errors;
  if (operands.length > 2) throw new UsageError(texts.twoStates({ count: operands.length }));
  const [first, second] = operands;
  const areFiles = await Promise.all(operands.map((operand) => isFile(operand, io)));
  if (first !== undefined && second !== undefined && areFiles.every(Boolean)) {
    if (paths.length > 0) throw new UsageError(texts.filesAndPaths);
    yield await twoFiles(first, second, io, catalogue);
    return;
  }
  const repository = await findRepository(io.folder);
  if (first !== undefined && second !== undefined && areFiles.some(Boolean)) {
    yield* againstRevision(first, second, areFiles[0] === true, repository, io, catalogue);
    return;
  }
  const names = await namedStates(operands, repository, areFiles[0] === true);
  const limit = areFiles[0] && first !== undefined ? [first, ...paths] : paths;
  const label = labelOf(names.called, catalogue);
  for await (const states of fromGit(repository, await stateOf(repository, names.from), names.to, limit)) {
    yield { ...states, label };
  }
}

/** Which states some words stand for, none of which is a file unless it is the only one. */
async function namedStates(
  [first, second]: readonly string[],
  repository: Repository,
  isFileAlone: boolean,
): Promise<{ readonly from: string; readonly to: State; readonly called: string }> {
  if (first === undefined || isFileAlone) return { from: 'HEAD', to: 'files', called: 'HEAD' };
  if (second !== undefined) return { from: first, to: await stateOf(repository, second), called: first };
  const range = /^(.*?)(\.{2,3})(.*)$/s.exec(first);
  // A name that holds dots may still be one name.
  if (!range || (await isRevision(repository, first))) return { from: first, to: 'files', called: first };
  const [start, dots, end] = range.slice(1).map((part) => part || 'HEAD') as [string, string, string];
  const from = dots === '...' ? await mergeBase(repository, start, end) : start;
  return { from, to: await stateOf(repository, end), called: start };
}

async function* fromGit(
  repository: Repository,
  from: { readonly tree: string },
  to: State,
  paths: readonly string[],
): AsyncIterable<TwoStates> {
  const files = await changedFiles(repository, from, to, paths);
  for (let at = 0; at < files.length; at += BATCH) {
    const batch = files.slice(at, at + BATCH);
    const contents = await readContents(
      repository,
      batch.flatMap(({ before, after }) => [before, after]).filter(isThere),
    );
    for (const file of batch) yield states(file, contents, repository);
  }
}

function states(
  { path, formerPath, before, after }: ChangedFile,
  contents: ReadonlyMap<Content, string | undefined>,
  { root, folder }: Repository,
): TwoStates {
  const side = (content: Content | undefined): Side => (content ? sideOf(contents.get(content)) : 'absent');
  return { path, formerPath, file: resolve(root ?? folder, path), before: side(before), after: side(after) };
}

/** A text as a side of a comparison. */
export function sideOf(text: string | undefined): Side {
  return text === undefined || text.includes('\0') ? 'unreadable' : { text };
}

async function twoFiles(old: string, now: string, io: Io, catalogue: Catalogue): Promise<TwoStates> {
  if (old === '-' && now === '-') throw new UsageError(catalogue.commandLine.errors.inputTwice);
  const [before, after] = [await findOne(old, io, catalogue), await findOne(now, io, catalogue)];
  return {
    path: after.path,
    formerPath: undefined,
    file: after.file ?? before.file,
    before: sideOf(await readOne(before, catalogue)),
    after: sideOf(await readOne(after, catalogue)),
    label: before.path,
  };
}

/** A file beside what it was in a revision, whichever is named first. */
async function* againstRevision(
  first: string,
  second: string,
  isFileFirst: boolean,
  repository: Repository,
  io: Io,
  catalogue: Catalogue,
): AsyncIterable<TwoStates> {
  const [path, revision] = isFileFirst ? [first, second] : [second, first];
  const source = await findOne(path, io, catalogue);
  const there = await stateOf(repository, revision);
  for await (const { before, ...rest } of fromGit(repository, there, 'files', [path])) {
    const file = sideOf(await readOne(source, catalogue));
    yield isFileFirst
      ? { ...rest, path, before: file, after: before, label: path }
      : { ...rest, path, before, after: file, label: labelOf(revision, catalogue) };
  }
}

/** What a reader calls a revision. */
function labelOf(revision: string, { changes }: Catalogue): string {
  return revision === 'HEAD' ? changes.lastCommit : revision;
}

/** Whether an operand is a file or folder rather than a revision. */
export async function isFile(operand: string, { folder }: Io): Promise<boolean> {
  if (operand === '-') return true;
  return stat(resolve(folder, operand)).then(
    () => true,
    () => false,
  );
}

function isThere(content: Content | undefined): content is Content {
  return content !== undefined;
}
