import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
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

/** What the extension's package holds. What npm's holds, `files` in package.json says: programs that no editor runs. */
const forEditors: readonly string[] = [
  'assets',
  'dist/extension',
  'dist/formats',
  'dist/mcp',
  'dist/server',
  'dist/site',
  'dist/webview',
  'dist/THIRD-PARTY-LICENSES.txt',
  'schemas',
  'syntaxes',
  'package.nls.json',
  'package.nls.de.json',
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
];
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
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyListed(forEditors, folder, 'dist/extension/main.cjs');
  await writeManifest(folder, forEditors, notForEditors);
  return folder;
}

/**
 * Copies files and folders of the project into `folder`.
 *
 * @throws Error when `entry`, a file among them, was not built.
 */
export async function copyListed(paths: readonly string[], folder: string, entry: string): Promise<void> {
  if (!existsSync(join(root, entry))) throw new Error(`${entry} is not there: run \`npm run build\` first`);
  for (const path of paths) await cp(join(root, path), join(folder, path), { recursive: true });
}

/** Writes the project's manifest into `folder`, with other `files`, and without some of its keys. */
export async function writeManifest(
  folder: string,
  files: readonly string[],
  without: readonly string[],
): Promise<void> {
  const ours = Object.entries(await readManifest()).filter(([key]) => !without.includes(key));
  const manifest = { ...Object.fromEntries(ours), files };
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
