import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { packNpm } from '../../scripts/pack-npm.ts';
import { root } from '../../scripts/vscode/places.ts';

const run = promisify(execFile);

/** A project that has nothing but the package, installed from what npm would publish, without a network. */
export interface Consumer {
  readonly folder: string;
  /** What the package's archive holds. */
  readonly files: readonly string[];
  /** Runs Node in the project; rejects with what it said where it fails. */
  node(...args: readonly string[]): Promise<string>;
  /** Compiles a file of the project as strictly as can be; rejects with what is wrong. */
  compile(file: string, types: readonly string[]): Promise<void>;
  remove(): Promise<void>;
}

/** Packs the built package and installs it into an empty project. */
export async function installPacked(): Promise<Consumer> {
  const own = await mkdtemp(join(tmpdir(), 'bmc-consumer-'));
  const { file, files } = await packNpm(join(own, 'staged'), own);
  const folder = join(own, 'project');
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{ "name": "consumer", "private": true, "type": "module" }\n');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', file], { cwd: folder });
  return {
    folder,
    files,
    node: async (...args) => (await run(process.execPath, [...args], { cwd: folder })).stdout,
    async compile(path, types) {
      const options = {
        compilerOptions: {
          target: 'ES2022',
          module: 'NodeNext',
          strict: true,
          exactOptionalPropertyTypes: true,
          noUncheckedIndexedAccess: true,
          verbatimModuleSyntax: true,
          skipLibCheck: types.length > 0,
          types,
          typeRoots: [join(root, 'node_modules', '@types')],
        },
        files: [path],
      };
      await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(options));
      const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
      await run(process.execPath, [tsc, '-p', 'tsconfig.json'], { cwd: folder }).catch((error) => {
        throw new Error(error.stdout);
      });
    },
    remove: () => rm(own, { recursive: true, force: true }),
  };
}
