import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import vsce from '@vscode/vsce';
import { root } from './places.ts';

/** What the manifest says that others need. */
export interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly version: string;
}

/** The extension's manifest. */
export async function readManifest(): Promise<Manifest> {
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
}

/** The name under which VS Code knows the extension. */
export function extensionIdOf({ publisher, name }: Manifest): string {
  return `${publisher}.${name}`;
}

/**
 * Copies what the package would hold, and nothing else, into `folder`: a file that is missing from the package is
 * then missing in a test too. The bundles must be built.
 *
 * @returns the folder.
 * @throws Error when an entry point was not built.
 */
export async function stageExtension(folder: string): Promise<string> {
  const files = await vsce.listFiles({ cwd: root, packageManager: vsce.PackageManager.None });
  for (const entry of ['dist/extension/main.cjs', 'package.json']) {
    if (!files.includes(entry)) throw new Error(`${entry} is not there: run \`npm run build\` first`);
  }
  await rm(folder, { recursive: true, force: true });
  for (const file of files) {
    const to = join(folder, file);
    await mkdir(dirname(to), { recursive: true });
    await cp(join(root, file), to);
  }
  return folder;
}
