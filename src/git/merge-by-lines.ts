import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GitTrouble, runGit } from './run-git.ts';

/** From this exit code on git tells of a failure; below, of so many conflicts. */
const FAILED = 128;

/** Merges three texts line by line, as git does it by itself. Rejects with a `GitTrouble`. */
export async function mergeByLines(
  { base, ours, theirs }: { readonly base: string; readonly ours: string; readonly theirs: string },
  { size, ours: we, theirs: they }: { readonly size: number; readonly ours: string; readonly theirs: string },
): Promise<{ readonly text: string; readonly conflicts: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'bmc-merge-'));
  try {
    for (const [name, text] of Object.entries({ base, ours, theirs })) await writeFile(join(folder, name), text);
    const labels = ['-L', we, '-L', 'base', '-L', they];
    const args = ['merge-file', '--stdout', `--marker-size=${size}`, ...labels, 'ours', 'base', 'theirs'];
    const { code, stdout, complaint } = await runGit(folder, args);
    if (code >= FAILED) throw new GitTrouble('failed', complaint);
    return { text: stdout.toString('utf8'), conflicts: code };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
