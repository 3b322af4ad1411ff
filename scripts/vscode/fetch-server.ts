import { spawn } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillFolder, isFilled } from './fetched-folder.ts';
import { root } from './places.ts';

/** Says one line about what is going on. */
export type Say = (line: string) => void;

const lockFolder = join(root, 'scripts', 'vscode', 'server');

/**
 * The folder of a VS Code server with its web workbench (`out/server-main.js` lies in it), fetched from the npm
 * registry on first use and kept under `.vscode-test/`. Which one is locked by `scripts/vscode/server/`.
 *
 * Install scripts are skipped on purpose: they compile native modules (some need system headers) that the workbench
 * and the extension host do without. A fetch that was cut short leaves nothing behind that a later one would trust.
 *
 * @throws Error with npm's own words when the registry cannot be reached or the disk is full.
 */
export async function fetchServer(say: Say = console.error): Promise<string> {
  const lock = await readFile(join(lockFolder, 'package-lock.json'), 'utf8');
  const version: string = JSON.parse(lock).packages['node_modules/code-server'].version;
  const home = join(root, '.vscode-test', `server-${version}`);
  const inside = join('node_modules', 'code-server', 'lib', 'vscode');
  if (await isFilled(home, lock)) return join(home, inside);
  say(`Fetching a VS Code (code-server ${version}, about 600 MB unpacked), once, into .vscode-test/ …`);
  await fillFolder(home, lock, async (coming) => {
    await cp(lockFolder, coming, { recursive: true });
    await npm(['ci', '--ignore-scripts'], coming, 'the editor (1 of 2)', say);
    // Not `npm ci`: the lock that the editor ships misses one package of its own, and `ci` refuses such a lock.
    await npm(['install', '--omit=dev', '--ignore-scripts'], join(coming, inside), 'its modules (2 of 2)', say);
  });
  return join(home, inside);
}

/** Runs the npm that runs this script, quietly, telling every ten seconds that it still does. */
async function npm(args: readonly string[], cwd: string, what: string, say: Say): Promise<void> {
  const started = Date.now();
  const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
  const beat = setInterval(() => say(`  … ${what}, ${seconds()}`), 10_000);
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
  const cli = process.env.npm_execpath;
  const [command, first] = cli?.endsWith('.js') ? [process.execPath, [cli]] : ['npm', []];
  const child = spawn(command, [...first, ...args, ...quiet], {
    cwd,
    env: withoutNpmSettings(),
    shell: command === 'npm' && process.platform === 'win32',
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let words = '';
  child.stderr?.on('data', (chunk) => {
    words += chunk;
  });
  try {
    const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
    if (code !== 0) throw new Error(`npm could not fetch ${what}:\n${words.trim()}`);
    say(`  ${what}: done in ${seconds()}`);
  } finally {
    clearInterval(beat);
  }
}

/** What `npm run` told this process about this project (its folder, its flags) is not meant for another folder's npm. */
function withoutNpmSettings(): NodeJS.ProcessEnv {
  const keep = /^npm_config_(registry|cache|userconfig|globalconfig|.*proxy|.*ca|cafile|strict_ssl|_auth.*|\/\/.*)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || keep.test(name)));
}
