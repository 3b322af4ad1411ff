import * as vscode from 'vscode';
import type { CompareTexts } from '../../messages/editor-texts.ts';
import type { Comparand, TellChangesResult } from '../../protocol/comparing.ts';
import { fileName } from '../source-editors.ts';
import { bodyOf, madeBy, subjectOf } from './commit-words.ts';
import { LAST_COMMIT } from './default-comparand.ts';
import { readEarlier, readNow } from './earlier-text.ts';
import { fileRevisions } from './file-revisions.ts';
import { findRepository, hasCommit } from './find-repository.ts';
import { shortRef } from './revision-names.ts';

/** One step in the history of a canvas: the canvas at a time, and what it was before. */
export interface HistoryEntry {
  readonly canvas: vscode.Uri;
  readonly against: Comparand;
  /** What was done, in a word or a sentence of whoever did it. */
  readonly label: string;
  /** Who did it, and when. */
  readonly about: string;
  /** What else was said of it, a paragraph or a line each. */
  readonly remarks: readonly string[];
}

/** Tells what changed between two texts. */
export type Tell = (before: string, after: string) => Promise<TellChangesResult>;

/** So many canvases may have grown out of one another. */
const MOST_ANCESTORS = 20;

/**
 * The history of a canvas, the newest first: what is not committed yet, its revisions, the canvas that it says it grew out
 * of, the revisions of that one, and so on. Without git, what it grew out of alone.
 */
export async function canvasHistory(
  canvas: vscode.Uri,
  tell: Tell,
  texts: CompareTexts,
): Promise<readonly HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  const told = new Set<string>();
  for (let next: vscode.Uri | undefined = canvas; next && told.size < MOST_ANCESTORS; ) {
    told.add(`${next}`);
    const own = await revisionsOf(next, told.size === 1, texts);
    entries.push(...own);
    const origin = await originOf(next, tell);
    const isNew = origin && !told.has(`${origin}`);
    if (isNew) {
      const label = texts.history.grewOutOf({ file: fileName(origin) });
      const first = own.at(-1)?.canvas ?? next;
      entries.push({ canvas: first, against: { kind: 'file', uri: `${origin}` }, label, about: '', remarks: [] });
    }
    next = isNew ? origin : undefined;
  }
  return entries;
}

/** What changed in a step, in a few words; undefined where one of the texts cannot be read. */
export async function stepInWords(
  { against, canvas }: HistoryEntry,
  tell: Tell,
  texts: CompareTexts,
): Promise<string | undefined> {
  const [before, after] = [await readEarlier(canvas, against, texts), await readNow(canvas)];
  if ('trouble' in before || after === undefined) return undefined;
  return (await tell(before.text, after)).words;
}

async function revisionsOf(file: vscode.Uri, withNow: boolean, texts: CompareTexts): Promise<readonly HistoryEntry[]> {
  const found = await findRepository(file);
  if (typeof found === 'string' || !(await hasCommit(found.repository))) return [];
  const revisions = (await fileRevisions(found)).map(({ before, commit, file: named }) => ({
    canvas: found.git.toGitUri(named, commit.hash),
    against: before,
    label: subjectOf(commit.message) || shortRef(commit.hash),
    remarks: bodyOf(commit.message),
    about: madeBy(commit.authorName, commit.authorDate, vscode.env.language, texts),
  }));
  const now = { canvas: file, against: LAST_COMMIT, label: texts.history.now, about: '', remarks: [] };
  return withNow && revisions.length > 0 ? [now, ...revisions] : revisions;
}

/** The canvas that a canvas says it grew out of. */
async function originOf(file: vscode.Uri, tell: Tell): Promise<vscode.Uri | undefined> {
  const text = await readNow(file);
  const from = text === undefined ? undefined : (await tell('', text)).from;
  // As when the canvas is checked, a path beside it is meant, and no address.
  if (from === undefined || /^(?:[\\/]|[a-z]:)/i.test(from)) return undefined;
  return vscode.Uri.joinPath(file, '..', from);
}
