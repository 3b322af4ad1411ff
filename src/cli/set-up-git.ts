import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { findRepository } from '../git/repository.ts';
import { GitTrouble } from '../git/run-git.ts';
import { applySetup, gitSetup, undoSetup } from '../git/setup.ts';
import type { Catalogue } from '../messages/catalogue.ts';
import { systemCode } from '../project/system-error.ts';
import { unwritableMessage } from './complaints.ts';
import { gitMessage } from './git-message.ts';
import { type ExitCode, FINE, type Io } from './io.ts';
import { UsageError } from './usage-error.ts';

/** What is done about git's knowledge of canvases. */
export interface SetUpOptions {
  /** Whether it is only said what would be written. */
  readonly dryRun: boolean;
  /** Whether it is taken back. */
  readonly undo: boolean;
  /** How git calls this program. */
  readonly command: string;
}

/** Shows what is set in this clone, and sets it. */
export async function setUpGit(
  words: readonly string[],
  { dryRun, undo, command }: SetUpOptions,
  io: Io,
  catalogue: Catalogue,
): Promise<ExitCode> {
  const { errors, git: say } = catalogue.commandLine;
  if (words.length !== 1 || words[0] !== 'setup') throw new UsageError(errors.setupAlone);
  try {
    const { folder } = await findRepository(io.folder);
    const setup = await gitSetup(folder, command);
    const lines = [...setup.config.map(([key, value]) => `  ${key} = ${value}`), `  ${setup.attributes}`];
    await io.stdout.write(`${say.plan({ file: setup.attributesFile, undo })}\n${lines.join('\n')}\n`);
    if (dryRun) return FINE;
    if (undo) await undoSetup(folder, setup);
    else {
      await mkdir(dirname(setup.attributesFile), { recursive: true });
      await applySetup(folder, setup);
    }
    await io.stderr.write(`${undo ? say.undone : say.done}\n`);
    return FINE;
  } catch (error) {
    if (error instanceof GitTrouble) throw new UsageError(gitMessage(error, catalogue));
    if (systemCode(error) !== undefined) throw new UsageError(unwritableMessage('.git', error, catalogue));
    throw error;
  }
}
