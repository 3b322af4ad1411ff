/**
 * The suite of test/vscode/ inside a real VS Code: `node scripts/test-vscode.ts [node|web]` (default: node).
 *
 * It runs in the VS Code that `scripts/vscode/server/` locks, in a headless browser. In the Node host it runs in a
 * desktop VS Code instead where `BMC_VSCODE=desktop` asks for one. The bundles must be built. The last line is
 * `N passed, N failed`.
 */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { inOwnFolder, root } from './vscode/places.ts';
import { type Host, runSuite } from './vscode/run-suite.ts';
import { extensionIdOf, readManifest, stageExtension } from './vscode/stage-extension.ts';

const host: Host = process.argv[2] === 'web' ? 'web' : 'node';

async function bundleSuite(outfile: string): Promise<string> {
  await build({
    entryPoints: [join(root, 'test', 'vscode', 'suite.ts')],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'browser',
    target: 'es2023',
    external: ['vscode'],
    define: { CASES_ASKED: JSON.stringify(process.env.BMC_CASES ?? '') },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outfile;
}

const counts = await inOwnFolder(async (folder) => {
  const extension = await stageExtension(join(folder, 'extension'));
  const suite = await bundleSuite(join(extension, 'suite.cjs'));
  const workspace = join(folder, 'canvases');
  await cp(join(root, 'examples'), workspace, { recursive: true });
  // Saves nothing by itself: what one case types is not what the next one opens.
  await cp(join(root, 'test', 'vscode', 'settings.json'), join(workspace, '.vscode', 'settings.json'));

  if (host === 'node' && process.env.BMC_VSCODE === 'desktop') {
    // A desktop VS Code of its own, fetched: the installed one runs no suite while a window of it is open.
    const passed = await runTests({
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      cachePath: join(root, '.vscode-test'),
      launchArgs: [workspace, '--disable-extensions', '--disable-workspace-trust'],
    }).then(
      () => true,
      (error) => console.error(String(error)),
    );
    return passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  }
  const extensionId = extensionIdOf(await readManifest());
  const { exitCode, passed, failed } = await runSuite({ host, extensionId, extension, suite, workspace });
  // A suite that never came to its closing line has failed, too.
  return { passed, failed: exitCode === 0 ? failed : Math.max(failed, 1) };
}).catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  return { passed: 0, failed: 1 };
});
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
