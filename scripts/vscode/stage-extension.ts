import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import vsce from '@vscode/vsce';
import { root } from './places.ts';

/** What the manifest says that others need. */
export interface Manifest {
  readonly files: readonly string[];
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

/** What npm's package has and the extension does not: programs that no editor runs. */
const forNpm = ['dist/cli', 'dist/markdown'];
/** What of the manifest is for npm and for whoever builds. */
const notForEditors = ['allowScripts', 'bin', 'devDependencies', 'exports', 'overrides', 'scripts'];

/**
 * Copies what the extension's package holds, and nothing else, into `folder`: a file that is missing from the package
 * is then missing in a test too. The bundles must be built.
 *
 * @returns the folder.
 * @throws Error when an entry point was not built.
 */
export async function stageExtension(folder: string): Promise<string> {
  const listed = await vsce.listFiles({ cwd: root, packageManager: vsce.PackageManager.None });
  const files = listed.filter((file) => !forNpm.some((other) => file.startsWith(`${other}/`)));
  for (const entry of ['dist/extension/main.cjs', 'package.json']) {
    if (!files.includes(entry)) throw new Error(`${entry} is not there: run \`npm run build\` first`);
  }
  await rm(folder, { recursive: true, force: true });
  for (const file of files) {
    const to = join(folder, file);
    await mkdir(dirname(to), { recursive: true });
    await cp(join(root, file), to);
  }
  const manifest = await readManifest();
  const ours = Object.entries(manifest).filter(([key]) => !notForEditors.includes(key));
  const packed = manifest.files.filter((file) => !forNpm.includes(file));
  await writeFile(
    join(folder, 'package.json'),
    JSON.stringify({ ...Object.fromEntries(ours), files: packed }, null, 2),
  );
  return folder;
}
