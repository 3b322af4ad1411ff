import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ExitCode, Io, Output } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import type { ReadPart } from '../../src/site/site-assets.ts';
import { sourceFormats } from '../formats/source-formats.ts';
import { sourcePart } from '../site/source-parts.ts';

/** How a command ended and what it wrote. */
export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** What a test may set of the world around a command. */
export interface World {
  readonly folder?: string;
  readonly stdin?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  /** Which streams are a terminal. */
  readonly terminal?: readonly ('out' | 'err')[];
  /** After how many writes the reader of the standard output leaves. */
  readonly leavesAfter?: number;
  readonly now?: () => number;
  readonly sitePart?: ReadPart;
  readonly stopAsked?: () => Promise<void>;
  /** Told of what is written to the standard output. */
  readonly written?: (text: string) => void;
  readonly startServer?: () => Promise<void>;
  readonly serveTools?: Io['serveTools'];
}

/** Runs a command line as a shell would, in a world of the test's own. */
export async function bmc(args: readonly string[], world: World = {}): Promise<Outcome> {
  const written = { out: '', err: '' };
  let writes = 0;
  const output = (name: 'out' | 'err'): Output => ({
    isTerminal: world.terminal?.includes(name) ?? false,
    get isClosed() {
      return name === 'out' && writes >= (world.leavesAfter ?? Number.POSITIVE_INFINITY);
    },
    async write(content) {
      if (this.isClosed) return;
      if (name === 'out') writes += 1;
      written[name] += typeof content === 'string' ? content : Buffer.from(content).toString();
      if (name === 'out') world.written?.(written.out);
    },
  });
  const io: Io = {
    folder: world.folder ?? process.cwd(),
    environment: world.environment ?? {},
    stdin: bytesOf(world.stdin ?? ''),
    stdout: output('out'),
    stderr: output('err'),
    now: world.now ?? (() => 0),
    formats: sourceFormats,
    startServer: world.startServer ?? (() => Promise.reject(new Error('no server here'))),
    serveTools: world.serveTools ?? (() => Promise.reject(new Error('no server here'))),
    sitePart: world.sitePart ?? sourcePart,
    stopAsked: world.stopAsked ?? (async () => {}),
  };
  return { code: await run(args, io), ...written };
}

async function* bytesOf(input: string | Uint8Array): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(input);
  const half = bytes.length >> 1;
  yield bytes.subarray(0, half);
  yield bytes.subarray(half);
}

/** A new folder that holds these files, by their paths; it goes with the test. */
export async function folderOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'bmc-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A canvas with one error, `reference/unknown`, on its second line. */
export const WITH_ERROR = 'segment readers "Readers"\nchannel shop "Shop" { for reders }\n';

/** A canvas with one warning and no error: a segment whose relationship is missing while another has one. */
export const WITH_WARNING =
  'segment readers "Readers"\nsegment writers "Writers"\nrelationship club "Club" { with readers type communities }\n';

/** A canvas without findings. */
export const CLEAN = 'segment readers "Readers"\nchannel shop "Shop" { for readers }\n';
