import { execFile } from 'node:child_process';
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './vscode/places.ts';
import { copyListed, readManifest, writeManifest } from './vscode/stage-extension.ts';

/** What of the manifest is for editors and for whoever builds. npm takes along what `main` names, needed or not. */
const notForNpm = [
  'activationEvents',
  'allowScripts',
  'browser',
  'capabilities',
  'categories',
  'contributes',
  'devDependencies',
  'displayName',
  'extensionKind',
  'icon',
  'main',
  'overrides',
  'publisher',
  'scripts',
];

/**
 * Makes `folder` a package for npm: the command, what other programs import, and nothing that only an editor loads. The
 * bundles must be built.
 *
 * @returns the folder.
 * @throws Error when an entry point was not built.
 */
async function stageNpm(folder: string): Promise<string> {
  const { files } = await readManifest();
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await copyListed(files, folder, 'dist/cli/main.js');
  await cp(join(root, 'README.md'), join(folder, 'README.md'));
  await writeManifest(folder, files, notForNpm);
  return folder;
}

/** A package as npm packs it. */
export interface PackedNpm {
  /** The archive, as a whole path. */
  readonly file: string;
  /** What it holds. */
  readonly files: readonly string[];
  /** In bytes. */
  readonly size: number;
}

/** Packs what npm publishes into `target`, from a folder that is made anew. */
export async function packNpm(folder: string, target: string): Promise<PackedNpm> {
  await stageNpm(folder);
  const args = ['pack', '--json', '--ignore-scripts', '--pack-destination', target];
  const { stdout } = await promisify(execFile)('npm', args, { cwd: folder, shell: process.platform === 'win32' });
  const said = JSON.parse(stdout);
  const [packed] = Array.isArray(said) ? said : Object.values(said);
  return {
    file: join(target, packed.filename),
    files: packed.files.map(({ path }: { readonly path: string }) => path),
    size: packed.size,
  };
}
