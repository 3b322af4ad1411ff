import { resolve } from 'node:path';
import { mergeByLines } from '../git/merge-by-lines.ts';
import { GitTrouble } from '../git/run-git.ts';
import { mergeCanvases } from '../merge/merge-canvases.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { writeWhole } from '../project/write-whole.ts';
import { complain, unwritableMessage } from './complaints.ts';
import { gitMessage } from './git-message.ts';
import { type ExitCode, FINDINGS, FINE, type Io } from './io.ts';
import { findOne, readOne } from './one-source.ts';
import { UsageError } from './usage-error.ts';

/** How a merge is written. */
export interface MergeOptions {
  /** The file that gets the merged text; the standard output where there is none. */
  readonly output: string | undefined;
  /** What the canvas is called in messages; the path of our text where it is left out. */
  readonly name: string | undefined;
  /** How many signs a mark of a conflict has: git says it where conflicts lie within conflicts. */
  readonly markerSize: number | undefined;
}

/** How many signs a mark has unless git asks for more. */
const MARKER_SIZE = 7;

/**
 * Merges three files: what two people began with, ours and theirs. Ends in 1 where something is left for a person to
 * decide; what is no canvas on all three sides is merged by lines, as git itself would.
 */
export async function mergeFiles(
  paths: readonly string[],
  { output, name, markerSize = MARKER_SIZE }: MergeOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const { errors, merge: say } = catalogue.commandLine;
  if (paths.length !== 3) throw new UsageError(errors.threeFiles({ count: paths.length }));
  const sources = await Promise.all(paths.map((path) => findOne(path, io, catalogue)));
  const [base, ours, theirs] = await Promise.all(sources.map((source) => readOne(source, catalogue)));
  const texts = { base: base!, ours: ours!, theirs: theirs! };
  const marks = { size: markerSize, ours: say.ours, theirs: say.theirs };
  const path = name ?? paths[1]!;
  let merged = mergeCanvases(texts, marks);
  if (!merged) {
    await complain(io, say.byLines({ path }));
    merged = await mergeByLines(texts, marks).catch((error: unknown) => {
      if (error instanceof GitTrouble) throw new UsageError(gitMessage(error, catalogue));
      throw error;
    });
  }
  if (output === undefined) await io.stdout.write(merged.text);
  else {
    await writeWhole(resolve(io.folder, output), merged.text).catch((error: unknown) => {
      throw new UsageError(unwritableMessage(output, error, catalogue));
    });
  }
  if (merged.conflicts === 0) return FINE;
  await complain(io, say.conflicts({ path, count: merged.conflicts }));
  return FINDINGS;
}
