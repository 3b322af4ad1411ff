import { copyFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from '../run-command.ts';
import { root } from '../vscode/places.ts';

/** Where the suite leaves what it photographs. */
const taken = join(root, '.vscode-test', 'pictures');

/**
 * Walks as an analyst from somebody's Markdown to a published page, in the suite's own case, and keeps a PNG of each
 * step: `analysts-walk-….png`.
 *
 * @throws Error when the walk fails.
 */
export async function photographWalk(pictures: string): Promise<void> {
  process.env.BMC_CASES = 'walk of an analyst';
  const { code } = await runCommand(process.execPath, [join(root, 'scripts', 'test-vscode.ts'), 'node']);
  if (code !== 0) throw new Error('The walk of an analyst failed: there are no pictures of it.');
  for (const name of await readdir(taken)) {
    if (name.startsWith('analysts-walk-')) await copyFile(join(taken, name), join(pictures, name));
  }
}
