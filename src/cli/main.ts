import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Output } from './io.ts';
import { keepCompiled } from './keep-compiled.ts';
import { keepMemoryFlat } from './keep-memory-flat.ts';
import { OutputError } from './output-error.ts';

/** The language server, and what speaks to AI clients, as they are built beside the command line. */
const SERVER = fileURLToPath(new URL('../server/main.js', import.meta.url));
const TOOL_SERVER = new URL('../mcp/serve-tools.js', import.meta.url);

function outputTo(stream: NodeJS.WriteStream): Output {
  let isClosed = false;
  let failure: NodeJS.ErrnoException | undefined;
  // `bmc check | head` is no fault; without a listener it would end the process with one.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') isClosed = true;
    else failure = error;
  });
  return {
    isTerminal: stream.isTTY === true,
    get isClosed() {
      return isClosed;
    },
    write: (content) =>
      new Promise((resolve, reject) => {
        if (isClosed) return resolve();
        stream.write(content, (error: NodeJS.ErrnoException | null | undefined) => {
          // Of the error stream that fails nobody could be told.
          if (error && error.code !== 'EPIPE' && stream !== process.stderr) reject(new OutputError(failure ?? error));
          else resolve();
        });
      }),
  };
}

keepCompiled(process.env);
// Loaded only now, so that what is kept is used.
const { run } = await import('./run.ts');
const { builtFormats } = await import('../formats/node-files.ts');
const { partsBeside } = await import('../site/parts-beside.ts');

const formats = builtFormats(new URL('../formats/', import.meta.url));
/** What the pages of a folder need beside themselves; their typeface is that of exported pages. */
const SITE_PARTS = new URL('../site/', import.meta.url);

// No exit by force: everything written reaches its reader, and a server that was started goes on.
process.exitCode = await run(process.argv.slice(2), {
  folder: process.cwd(),
  environment: process.env,
  stdin: process.stdin,
  stdout: outputTo(process.stdout),
  stderr: outputTo(process.stderr),
  now: () => performance.now(),
  keepMemoryFlat,
  formats,
  async startServer() {
    if (!existsSync(SERVER)) throw new Error(`${SERVER} is missing`);
    await import(pathToFileURL(SERVER).href);
  },
  serveTools: async (server) => (await import(TOOL_SERVER.href)).serveTools(server),
  sitePart: partsBeside(formats, (part) => readFile(new URL(part, SITE_PARTS))),
  stopAsked: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
    }),
});
