/*
 * Installs what the benchmarks compare with, at the versions that are locked here: `npm run bench:peers`. What cannot be
 * had is said, and is then absent from the tables; nothing else of the project depends on it.
 *
 * BMML is in no registry, so its source is fetched: from `BMC_BMML_SOURCE`, any address that git knows, where its own
 * cannot be reached. Its files are turned into JavaScript one by one, as its own build does.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const HERE = import.meta.dirname;
const BMML = join(HERE, 'node_modules', 'bmml');
const BMML_SOURCE = process.env.BMC_BMML_SOURCE ?? 'https://github.com/hiasinho/bmml.git';
const BMML_COMMIT = '88d45ab728aa5977ec858b09ce69a751ab37c9e2';

function installPackages(): void {
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: HERE, stdio: 'inherit' });
}

async function installBmml(): Promise<void> {
  rmSync(BMML, { recursive: true, force: true });
  mkdirSync(BMML, { recursive: true });
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: BMML, stdio: 'inherit' });
  git('init', '--quiet');
  git('fetch', '--quiet', '--depth', '1', BMML_SOURCE, BMML_COMMIT);
  git('checkout', '--quiet', 'FETCH_HEAD');
  await build({ entryPoints: [join(BMML, 'src/*.ts')], outdir: join(BMML, 'dist'), format: 'esm', target: 'node22' });
}

let isWhole = true;
for (const [name, install] of Object.entries({ packages: installPackages, BMML: installBmml })) {
  try {
    await install();
  } catch (error) {
    isWhole = false;
    console.error(`${name} cannot be had: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
  }
}
if (!existsSync(join(BMML, 'dist/cli.js'))) rmSync(BMML, { recursive: true, force: true });
process.exitCode = isWhole ? 0 : 1;
