import * as vscode from 'vscode';
import type { CompareTexts } from '../../messages/editor-texts.ts';
import type { Comparand } from '../../protocol/comparing.ts';
import { askGit } from './ask-git.ts';
import { madeBy, subjectOf } from './commit-words.ts';
import { LAST_COMMIT } from './default-comparand.ts';
import { fileIn } from './file-in-repository.ts';
import type { FoundRepository } from './find-repository.ts';
import { type GitCommit, type GitRef, REF_TYPES } from './git-api.ts';
import { isRevisionName, shortRef } from './revision-names.ts';

/** So many commits of the file are offered. */
const MOST_COMMITS = 30;

/** A revision to choose. */
interface Revision extends vscode.QuickPickItem {
  readonly against?: Comparand;
}

/** Asks with which revision a canvas is to be compared: a branch, a tag, a commit of its file, or any that git knows. */
export async function pickRevision(uri: vscode.Uri, texts: CompareTexts): Promise<Comparand | undefined> {
  const found = await askGit(uri, texts);
  if (!found) return undefined;
  const pick = vscode.window.createQuickPick<Revision>();
  pick.title = texts.revision.ask;
  pick.placeholder = texts.revision.hint;
  pick.matchOnDescription = true;
  pick.busy = true;
  pick.items = [headItem(found, texts)];
  let revisions = pick.items;
  const listed = listRevisions(found, texts).then((items) => {
    revisions = items;
    pick.items = [...items, ...written(pick.value, items, texts)];
    pick.busy = false;
  });
  pick.onDidChangeValue((value) => {
    pick.items = [...revisions, ...written(value, revisions, texts)];
  });
  try {
    return await new Promise((resolve) => {
      pick.onDidAccept(() => resolve(pick.selectedItems[0]?.against));
      pick.onDidHide(() => resolve(undefined));
      listed.catch(() => {
        // What was written can still be asked for.
        pick.busy = false;
      });
      pick.show();
    });
  } finally {
    pick.dispose();
  }
}

async function listRevisions(found: FoundRepository, texts: CompareTexts): Promise<readonly Revision[]> {
  const { repository } = found;
  const [commits, refs] = await Promise.all([
    repository.log({ maxEntries: MOST_COMMITS, path: fileIn(found).fsPath }),
    repository.getRefs({ sort: 'committerdate' }),
  ]);
  const ofType = (type: (typeof REF_TYPES)[number]) => refs.filter((ref) => REF_TYPES[ref.type] === type);
  const { branches, remotes, tags } = texts.revision;
  return [
    headItem(found, texts),
    ...group(
      texts.revision.commits,
      commits.map((commit) => commitItem(commit, texts)),
    ),
    ...group(branches, ofType('branch').flatMap(refItem)),
    ...group(tags, ofType('tag').flatMap(refItem)),
    ...group(remotes, ofType('remote').flatMap(refItem)),
  ];
}

function headItem({ repository }: FoundRepository, texts: CompareTexts): Revision {
  const { name } = repository.state.HEAD ?? {};
  const label = LAST_COMMIT.kind === 'revision' ? LAST_COMMIT.name : '';
  const description = [texts.revision.head, ...(name ? [name] : [])].join(' · ');
  return { label, description, against: LAST_COMMIT };
}

function commitItem({ authorDate, authorName, hash, message }: GitCommit, texts: CompareTexts): Revision {
  const name = shortRef(hash);
  const about = madeBy(authorName, authorDate, vscode.env.language, texts);
  return {
    label: subjectOf(message) || name,
    description: [name, ...(about ? [about] : [])].join(' · '),
    against: { kind: 'revision', ref: hash, name },
  };
}

function refItem({ commit, name }: GitRef): readonly Revision[] {
  if (!name) return [];
  return [{ label: name, description: shortRef(commit ?? ''), against: { kind: 'revision', ref: name, name } }];
}

function group(label: string, items: readonly Revision[]): readonly Revision[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}

/** What somebody has written, where it is none of those that are listed. */
function written(value: string, listed: readonly Revision[], texts: CompareTexts): readonly Revision[] {
  const ref = value.trim();
  if (!isRevisionName(ref) || listed.some(({ label }) => label === ref)) return [];
  const label = texts.revision.written({ ref });
  return [{ label, alwaysShow: true, against: { kind: 'revision', ref, name: shortRef(ref) } }];
}
