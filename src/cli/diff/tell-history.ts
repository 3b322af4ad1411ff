import { dirname, relative, resolve, sep } from 'node:path';
import { type FileRevision, fileHistory } from '../../git/history.ts';
import { readBlobs } from '../../git/read-blobs.ts';
import { findRepository, type Repository } from '../../git/repository.ts';
import { GitTrouble } from '../../git/run-git.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { readCanvas } from '../../model/lower.ts';
import { textsOf } from '../../model/values.ts';
import { configFinder } from '../../project/config/find-config.ts';
import { readText } from '../../project/read-text.ts';
import { gitMessage } from '../git-message.ts';
import { type ExitCode, FINE, type Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { HISTORY_REPORTS } from './history-reports.ts';
import { reviewStates } from './review-states.ts';
import { type Side, sideOf } from './sides.ts';

/** How much of a history is told, and how. */
export interface HistoryOptions {
  readonly format: keyof typeof HISTORY_REPORTS;
  /** The most revisions of each file. */
  readonly most: number;
}

/** Tells what each revision of a canvas changed, then of the canvas that it grew out of, and so on. */
export async function tellHistory(
  path: string,
  { format, most }: HistoryOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const report = HISTORY_REPORTS[format](io, catalogue);
  const findConfig = configFinder(catalogue);
  try {
    const repository = await findRepository(io.folder);
    const told = new Set<string>();
    await report.begin();
    for (let next: string | undefined = path; next !== undefined && !told.has(next); ) {
      told.add(next);
      const revisions = await fileHistory(repository, next, most);
      if (revisions.length === 0 && told.size === 1) {
        throw new UsageError(catalogue.commandLine.history.none({ path }));
      }
      if (told.size > 1) await report.ancestor(next);
      let text: string | undefined;
      for (const revision of revisions) {
        const states = await statesOf(revision, repository);
        if (isText(states.after)) text ??= states.after.text;
        const { root, folder } = repository;
        const file = resolve(root ?? folder, revision.path);
        const reviewed = await reviewStates(
          { path: revision.path, formerPath: undefined, file, ...states },
          findConfig,
          io,
          catalogue,
        );
        await report.revision(revision, reviewed);
      }
      text ??= await readText(resolve(io.folder, next)).catch(() => undefined);
      next = text === undefined ? undefined : ancestorOf(text, next, repository);
    }
    await report.end();
  } catch (error) {
    if (error instanceof GitTrouble) throw new UsageError(gitMessage(error, catalogue));
    throw error;
  }
  return FINE;
}

async function statesOf(
  { before, after }: FileRevision,
  { folder }: Repository,
): Promise<{ before: Side; after: Side }> {
  const blobs = await readBlobs(
    folder,
    [before, after].filter((blob) => blob !== undefined),
  );
  const side = (blob: string | undefined): Side => (blob === undefined ? 'absent' : sideOf(blobs.get(blob)));
  return { before: side(before), after: side(after) };
}

/** The file that a canvas says it grew out of, as a path of the same kind; undefined outside of the repository. */
function ancestorOf(text: string, path: string, { folder, root }: Repository): string | undefined {
  const { header } = readCanvas(text);
  const from = header && textsOf(header, 'from')[0]?.text;
  if (from === undefined || from === '') return undefined;
  const file = resolve(folder, dirname(path), from);
  const within = relative(root ?? folder, file);
  if (within === '' || within.split(sep)[0] === '..') return undefined;
  return relative(folder, file).split(sep).join('/');
}

function isText(side: Side): side is { readonly text: string } {
  return typeof side !== 'string';
}
