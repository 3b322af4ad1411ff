import { GitTrouble } from '../../git/run-git.ts';
import type { Catalogue } from '../../messages/catalogue.ts';
import { configFinder } from '../../project/config/find-config.ts';
import { isEmpty } from '../../views/review/review.ts';
import { gitMessage } from '../git-message.ts';
import { type ExitCode, FINDINGS, FINE, type Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { DIFF_REPORTS, type DiffFormat } from './report-formats.ts';
import { type ReviewedFile, reviewStates } from './review-states.ts';
import { type DiffRequest, statesToCompare } from './sides.ts';

/** How differences are told. */
export interface DiffOptions {
  readonly format: DiffFormat;
  /** Whether a difference ends in exit code 1. */
  readonly exitCode: boolean;
}

/** Tells what changed in canvases, each reported and dropped before the next is compared. */
export async function diffCanvases(
  request: DiffRequest,
  { format, exitCode }: DiffOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const report = DIFF_REPORTS[format](io, catalogue);
  const findConfig = configFinder(catalogue);
  let different = 0;
  try {
    let hasBegun = false;
    for await (const states of statesToCompare(request, io, catalogue)) {
      if (io.stdout.isClosed) break;
      if (!hasBegun) await report.begin();
      hasBegun = true;
      const file = await reviewStates(states, findConfig, io, catalogue);
      if (!isTold(file)) continue;
      different += 1;
      await report.file(file);
    }
    if (!hasBegun) await report.begin();
  } catch (error) {
    if (error instanceof GitTrouble) throw new UsageError(gitMessage(error, catalogue));
    throw error;
  }
  await report.end(different);
  return exitCode && different > 0 ? FINDINGS : FINE;
}

/** Whether a file is worth a word: layout and comments alone are not. */
function isTold({ status, unreadable, review }: ReviewedFile): boolean {
  return status !== 'changed' || unreadable !== undefined || !isEmpty(review);
}
