import { readFile, symlink, unlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fetchServer, type Say } from './fetch-server.ts';
import { type Ask, lendHand } from './hands.ts';
import { listenOnLoopback } from './loopback.ts';
import { openWorkbench, remoteUri, screenshot, type Workbench, type WorkbenchOptions } from './open-workbench.ts';
import { inOwnFolder, root } from './places.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { handsVariable, suiteMark } from './suite-mark.ts';

/** Where extensions run: beside the files in Node, or in a web worker of the browser, as on vscode.dev. */
export type Host = 'node' | 'web';

/** What to run and where. */
export interface SuiteOptions {
  readonly host: Host;
  readonly extensionId: string;
  /** The extension's folder, absolute, as it would be installed. */
  readonly extension: string;
  /** The suite's bundle, absolute, CommonJS, named `*.cjs`, in the extension's folder; it exports `run()`. */
  readonly suite: string;
  /** The folder to open, absolute; the suite may write into it. */
  readonly workspace: string;
  readonly say?: Say;
  /** When to give up, in milliseconds. */
  readonly patience?: number;
}

/** How a suite ended: the exit code of its `run()`, and the counts of its closing line. */
export interface SuiteResult {
  readonly exitCode: number;
  readonly passed: number;
  readonly failed: number;
}

/** Runs a suite in the fetched VS Code in a headless browser. A picture of a failure is left in `.vscode-test/pictures/`. */
export async function runSuite(options: SuiteOptions): Promise<SuiteResult> {
  const say = options.say ?? console.log;
  const serverFolder = await fetchServer(say);
  return inOwnFolder(async (dataFolder) => {
    const workbenchOpens = later<Workbench>();
    const hands = await listenOnLoopback(async (asked) => {
      const { page } = await workbenchOpens.promise;
      return { value: (await lendHand(page, options.extensionId, asked as Ask)) ?? null };
    });
    const server = await startServer({
      serverFolder,
      dataFolder,
      forTests: true,
      env: { [handsVariable]: hands.address },
    });
    // Under the server's own static files, see `whatToOpen`.
    const served = join(serverFolder, `under-test-${process.pid}`);
    await symlink(options.extension, served, 'junction');
    try {
      const ended = later<number>();
      const tally = { passed: 0, failed: 0 };
      const functions = {
        codeAutomationLog: (_: string, args: unknown[]) => hear(args, tally, say),
        codeAutomationExit: (code: number) => ended.resolve(code),
      };
      const what = await whatToOpen(options, server, serverFolder, basename(served));
      const workbench = await openWorkbench(server, { ...what, functions, say });
      workbenchOpens.resolve(workbench);
      try {
        return { exitCode: await endOf(ended.promise, workbench, server, options, say), ...tally };
      } finally {
        await workbench.close();
      }
    } finally {
      await unlink(served);
      await server.stop();
      await hands.close();
    }
  });
}

/**
 * A development extension is named in the workbench's address for the Node host. For the web worker host it must come
 * from a web address, as it does on vscode.dev (no worker of the extension's own could be loaded otherwise), which only
 * the page's configuration takes; and from the page's own origin, because its content-security policy allows no other.
 */
async function whatToOpen(
  { host, extension, suite, workspace }: SuiteOptions,
  server: RunningServer,
  serverFolder: string,
  served: string,
): Promise<WorkbenchOptions> {
  const paths = [extension, suite] as const;
  if (host === 'node') {
    const [development, tests] = paths.map((path) => remoteUri(path)) as [string, string];
    const payload = [
      ['extensionDevelopmentPath', development],
      ['extensionTestsPath', tests],
    ] as const;
    return { folder: workspace, payload };
  }
  const { quality, commit } = JSON.parse(await readFile(join(serverFolder, 'product.json'), 'utf8'));
  const [development, tests] = paths.map((path) => {
    const inside = path.slice(extension.length).replaceAll('\\', '/');
    return { scheme: 'http', authority: server.address.host, path: `/${quality}-${commit}/static/${served}${inside}` };
  });
  return { folder: workspace, developmentOptions: { extensions: [development], extensionTestsPath: tests } };
}

/** A promise, and what fulfils it. */
function later<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve!: (value: T) => void;
  const promise = new Promise<T>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}

/** Passes the suite's own lines on and reads its counts; the rest is the talk of a whole VS Code. */
function hear(args: unknown[], tally: { passed: number; failed: number }, say: Say): void {
  const [first] = args;
  if (typeof first !== 'string' || !first.startsWith(suiteMark)) return;
  const line = first.slice(suiteMark.length);
  const counts = /^(\d+) passed, (\d+) failed$/.exec(line);
  if (counts) Object.assign(tally, { passed: Number(counts[1]), failed: Number(counts[2]) });
  else say(`  ${line}`);
}

/** What VS Code always complains about here: native modules that were not compiled, parts that code-server leaves out. */
const usual = /bindings file|native-watchdog|\b404\b|\[Service Worker\]/;

async function endOf(
  ended: Promise<number>,
  workbench: Workbench,
  server: RunningServer,
  options: SuiteOptions,
  say: Say,
): Promise<number> {
  const problems: string[] = [];
  workbench.page.on('pageerror', (error) => problems.push(String(error)));
  workbench.page.on('console', (message) => {
    if (message.type() === 'error' && !usual.test(message.text())) problems.push(message.text().slice(0, 1_000));
  });
  const patience = options.patience ?? 600_000;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve(`the suite did not end within ${patience / 1000} s`), patience);
  });
  const gone = server.ended.then((code) => `VS Code's server ended (exit code ${code})`);
  const crashed = new Promise<string>((resolve) => workbench.page.once('crash', () => resolve('the page crashed')));
  const end = await Promise.race([ended, late, gone, crashed]);
  clearTimeout(timer);
  if (end === 0) return 0;
  if (typeof end === 'string') say(`  ${end}`);
  const picture = join(root, '.vscode-test', 'pictures', `failed-${options.host}.png`);
  const taken = await screenshot(workbench.page, picture).then(
    () => `see ${picture}`,
    () => 'no picture could be taken',
  );
  say(`  ${taken}; the browser's first errors:\n${problems.slice(0, 8).join('\n')}`);
  return typeof end === 'number' ? end : 1;
}
