/**
 * Opens a VS Code with the built extension, `examples/` and one canvas beside its preview: `npm start`.
 *
 * It is the desktop VS Code where `code` is on the PATH and there is a display (`BMC_VSCODE=server` or `desktop`
 * decides otherwise), else one in the browser, whose address is printed; Ctrl-C ends that one.
 * `npm start -- --check` looks at it with a headless browser instead and ends by itself: exit code 0 once the preview
 * is drawn, 1 with a picture and a reason if it is not.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { desktopCode, openDesktop } from './vscode/desktop.ts';
import { fetchServer } from './vscode/fetch-server.ts';
import { previewFrame } from './vscode/hands.ts';
import { addressOf, openWorkbench, screenshot } from './vscode/open-workbench.ts';
import { inOwnFolder, root } from './vscode/places.ts';
import { extensionIdOf, type Manifest, readManifest, stageExtension } from './vscode/stage-extension.ts';
import { extensionsFolder, type RunningServer, startServer } from './vscode/start-server.ts';

const folder = join(root, 'examples');
const file = join(folder, 'tasty-tuna.bmc');

/** Starts the server with the extension installed, as a person would have it, and hands it to `use`. */
async function withServer<T>(manifest: Manifest, use: (server: RunningServer) => Promise<T>): Promise<T> {
  const serverFolder = await fetchServer();
  return inOwnFolder(async (dataFolder) => {
    await stageExtension(join(extensionsFolder(dataFolder), `${extensionIdOf(manifest)}-${manifest.version}`));
    const server = await startServer({ serverFolder, dataFolder });
    try {
      return await use(server);
    } finally {
      await server.stop();
    }
  });
}

async function untilInterrupted(server: RunningServer): Promise<number> {
  console.log(
    `\nVS Code is ready. Open this address in a browser (Ctrl-C here ends it):\n\n  ${addressOf(server, { folder, file })}\n`,
  );
  const interrupted = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve(undefined));
  });
  const code = await Promise.race([interrupted, server.ended]);
  if (code === undefined) return 0;
  console.error(`VS Code ended by itself (exit code ${code}).`);
  return 1;
}

async function check(server: RunningServer, extensionId: string): Promise<number> {
  const { page, close } = await openWorkbench(server, { folder, file });
  try {
    const preview = await previewFrame(page, extensionId, 60_000);
    await preview.waitForSelector('svg [data-note]', { timeout: 30_000 });
    const notes = await preview.locator('svg [data-note]').count();
    console.log(`The preview is drawn: ${notes} notes of ${file.slice(root.length + 1)}.`);
    return 0;
  } catch (error) {
    console.error(`The preview was not drawn: ${error instanceof Error ? error.message : error}`);
    const picture = join(root, '.vscode-test', 'pictures', 'start-check.png');
    await screenshot(page, picture).then(
      () => console.error(`See ${picture}`),
      () => console.error('No picture could be taken.'),
    );
    return 1;
  } finally {
    await close();
  }
}

async function main(args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--check');
  if (unknown) throw new Error(`\`npm start\` knows one option, --check, and not ${unknown}`);
  if (!existsSync(file)) throw new Error(`${file} is not there`);
  const manifest = await readManifest();
  if (args.includes('--check')) return withServer(manifest, (server) => check(server, extensionIdOf(manifest)));
  const code = desktopCode();
  if (code === undefined) return withServer(manifest, untilInterrupted);
  openDesktop(code, root, folder, file);
  console.log('VS Code opened in a window of its own.');
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
