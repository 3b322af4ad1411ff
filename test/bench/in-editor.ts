import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inOwnFolder, root } from '../../scripts/vscode/places.ts';
import { runSuite } from '../../scripts/vscode/run-suite.ts';
import { extensionIdOf, readManifest, stageExtension } from '../../scripts/vscode/stage-extension.ts';

/** Whether the VS Code of the tests is here; a benchmark fetches none. */
export function isEditorFetched(): boolean {
  const fetched = join(root, '.vscode-test');
  return existsSync(fetched) && readdirSync(fetched).some((name) => name.startsWith('server-'));
}

/** What is told in place of figures where no VS Code is fetched. */
export const NO_EDITOR: readonly string[] = ['absent', 'no VS Code is fetched: `npm run test:vscode` does'];

/**
 * Runs a suite of this folder inside a real VS Code, in a folder that is filled first; gives what it told by `tell` of
 * `told-by-suite.ts`.
 *
 * @throws Error where the suite told nothing.
 */
export async function measuredInEditor<Measured>(
  suiteFile: string,
  fill: (workspace: string) => void | Promise<void>,
): Promise<Measured> {
  return inOwnFolder(async (folder) => {
    const extension = await stageExtension(join(folder, 'extension'));
    const suite = join(extension, 'suite.cjs');
    await build({
      entryPoints: [join(import.meta.dirname, suiteFile)],
      outfile: suite,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      external: ['vscode'],
      logLevel: 'warning',
    });
    const workspace = join(folder, 'canvases');
    await mkdir(workspace);
    await fill(workspace);
    let told: Measured | undefined;
    const other: string[] = [];
    const say = (line: string) => {
      const [, measured] = /measured (\{.*\})/.exec(line) ?? [];
      if (measured !== undefined) told = JSON.parse(measured);
      else other.push(line);
      if (process.env.BMC_BENCH_LOUD) console.log(line);
    };
    await runSuite({
      host: 'node',
      extensionId: extensionIdOf(await readManifest()),
      extension,
      suite,
      workspace,
      say,
    });
    if (!told) throw new Error(`the editor told nothing but ${other.join('\n')}`);
    return told;
  });
}
