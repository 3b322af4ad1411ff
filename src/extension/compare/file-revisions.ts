import type { Uri } from 'vscode';
import type { Comparand } from '../../protocol/comparing.ts';
import { fileIn } from './file-in-repository.ts';
import type { FoundRepository } from './find-repository.ts';
import type { GitCommit } from './git-api.ts';
import { shortRef } from './revision-names.ts';

/** The most revisions of one file that are listed. */
const MOST_REVISIONS = 100;

/** A commit that changed a file, and what it changed it from. */
export interface FileRevision {
  readonly commit: GitCommit;
  /** The file's name in this commit. */
  readonly file: Uri;
  readonly before: Comparand;
}

/** The last commits that changed a canvas, the newest first, also under the names that its file had before. */
export async function fileRevisions(found: FoundRepository): Promise<readonly FileRevision[]> {
  const { repository } = found;
  const revisions: FileRevision[] = [];
  let file = fileIn(found);
  for (let renamedBy: string | undefined; ; ) {
    const commits = await repository.log({ maxEntries: MOST_REVISIONS, path: file.fsPath });
    // Under its former name, a file's last commit is the one that took the name away.
    const at = renamedBy === undefined ? -1 : commits.findIndex(({ hash }) => hash === renamedBy);
    const own = commits.slice(at + 1);
    const isWhole = commits.length < MOST_REVISIONS;
    const first = isWhole ? own.at(-1) : undefined;
    const former = first && (await formerName(found, file, first));
    for (const commit of own) {
      const before = commit === first ? beforeFirst(commit, former) : beforeCommit(commit);
      revisions.push({ commit, file, before });
    }
    if (!first || !former || revisions.length >= MOST_REVISIONS) return revisions.slice(0, MOST_REVISIONS);
    renamedBy = first.hash;
    file = former;
  }
}

/** The name that a file had before a commit that renamed it; undefined where the commit made it. */
async function formerName({ repository }: FoundRepository, file: Uri, commit: GitCommit): Promise<Uri | undefined> {
  const [parent] = commit.parents;
  if (parent === undefined) return undefined;
  try {
    const changes = await repository.diffBetween(parent, commit.hash);
    const own = changes.find(({ renameUri, uri }) => `${renameUri ?? uri}` === `${file}`);
    return own && `${own.originalUri}` !== `${file}` ? own.originalUri : undefined;
  } catch {
    return undefined;
  }
}

function beforeCommit({ parents: [parent] }: GitCommit): Comparand {
  return parent === undefined ? { kind: 'nothing' } : { kind: 'revision', ref: parent, name: shortRef(parent) };
}

function beforeFirst(commit: GitCommit, former: Uri | undefined): Comparand {
  const before = former && beforeCommit(commit);
  return before?.kind === 'revision' ? { ...before, uri: `${former}` } : { kind: 'nothing' };
}
