import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A running VS Code server: where it listens, and how to end it with everything that it started. */
export interface RunningServer {
  /** The workbench's address on the loopback interface, with the token that lets a browser in. */
  readonly address: URL;
  /** Resolves with the exit code if the server ends, by itself or by `stop`. */
  readonly ended: Promise<number>;
  stop(): Promise<void>;
}

/** How to start a server. */
export interface ServerOptions {
  /** The folder that `fetchServer` gives. */
  readonly serverFolder: string;
  /** A folder of this run alone: settings, logs and, unless told otherwise, installed extensions. */
  readonly dataFolder: string;
  /** Honour a development extension and a test suite in the workbench's address. */
  readonly forTests?: boolean;
  /** Added to the environment of the server and so of its extension host. */
  readonly env?: Readonly<Record<string, string>>;
  /** Settings of this run, over VS Code's defaults. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** A workbench that shows the project and nothing else: no welcome page, no chat, no tips, no network. */
const calmSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

/** Where the server looks for installed extensions. */
export function extensionsFolder(dataFolder: string): string {
  return join(dataFolder, 'extensions');
}

/**
 * Starts the server on a free port of the loopback interface; resolves once it listens.
 *
 * @throws Error with what the server printed when it ends, or says nothing for a minute, before that.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { serverFolder, dataFolder } = options;
  const machine = join(dataFolder, 'data', 'Machine');
  await mkdir(machine, { recursive: true });
  await mkdir(extensionsFolder(dataFolder), { recursive: true });
  await writeFile(join(machine, 'settings.json'), JSON.stringify({ ...calmSettings, ...options.settings }, null, 2));

  // Any page in the user's browser can reach a loopback port: only who holds the token gets an answer.
  const token = randomBytes(16).toString('hex');
  const args = [
    join(serverFolder, 'out', 'server-main.js'),
    ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
    ...['--server-data-dir', dataFolder, '--extensions-dir', extensionsFolder(dataFolder)],
    ...['--accept-server-license-terms', '--disable-telemetry', '--disable-workspace-trust', '--disable-update-check'],
    ...['--disable-getting-started-override'],
    ...(options.forTests ? ['--enable-smoke-test-driver', '--enable-remote-auto-shutdown'] : []),
  ];
  const server = spawn(process.execPath, args, {
    // A group of its own, so that `stop` ends the extension hosts with it.
    detached: process.platform !== 'win32',
    // Without this the workbench asks an extension gallery on the network at its start.
    env: { ...process.env, EXTENSIONS_GALLERY: '{"serviceUrl":""}', NODE_OPTIONS: '', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number>((resolve) => {
    server.once('close', (code) => resolve(code ?? 1));
    server.once('error', () => resolve(1));
  });
  const stop = () => endGroup(server, ended);
  try {
    const port = await listeningPort(server, ended);
    return { address: new URL(`http://127.0.0.1:${port}/?tkn=${token}`), ended, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function listeningPort(server: ChildProcess, ended: Promise<number>): Promise<number> {
  let printed = '';
  const port = new Promise<number>((resolve) => {
    const read = (chunk: Buffer) => {
      printed = (printed + chunk).slice(-20_000);
      const found = /Extension host agent listening on (\d+)/.exec(printed);
      if (found) resolve(Number(found[1]));
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`VS Code's server says nothing. It printed:\n${printed}`)), 60_000);
  });
  const gone = ended.then((code) => {
    throw new Error(`VS Code's server ended at its start (exit code ${code}). It printed:\n${printed}`);
  });
  try {
    return await Promise.race([port, late, gone]);
  } finally {
    clearTimeout(timer);
    gone.catch(() => {});
  }
}

/** Asks the server and what it started to end, and after five seconds no longer asks. */
async function endGroup(server: ChildProcess, ended: Promise<number>): Promise<void> {
  if (server.pid === undefined) return;
  const { pid } = server;
  const signal = (name: NodeJS.Signals) => {
    try {
      if (process.platform === 'win32') server.kill(name);
      else process.kill(-pid, name);
    } catch {
      // Gone already.
    }
  };
  signal('SIGTERM');
  const timer = setTimeout(() => signal('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
  signal('SIGKILL'); // a child that outlived the server
}
