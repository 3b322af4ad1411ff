import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCanvas } from './generate-canvas.ts';
import { figuresOf, milliseconds, printTable, ratio } from './statistics.ts';

const BINARY = 'dist/cli/main.js';
const RUNS = 15;

/** Whole commands from a cold start, beside Node's bare start and reading the same files. */
export async function benchCommandLine(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bmc-bench-'));
  try {
    const canvas = join(folder, 'one.bmc');
    writeFileSync(canvas, generateCanvas(50));
    const many = join(folder, 'many');
    mkdirSync(many);
    for (let index = 0; index < 1_000; index += 1) writeFileSync(join(many, `${index}.bmc`), generateCanvas(20));
    // As on a machine that has run them before, and in a folder of its own.
    const kept = { XDG_CACHE_HOME: join(folder, 'caches') };
    const start = timeCommand(['-e', '']);
    const read = timeRead(many);
    const commands = {
      'bare start of Node': start,
      help: timeCommand([BINARY, '--help'], { environment: kept }),
      'check, 300 lines': timeCommand([BINARY, 'check', canvas], { environment: kept }),
      'check, 300 lines, with nothing kept compiled': timeCommand([BINARY, 'check', canvas], {
        environment: { NODE_DISABLE_COMPILE_CACHE: '1' },
      }),
      'render, 300 lines': timeCommand([BINARY, 'render', canvas], { environment: kept }),
      'check, 1,000 canvases of 130 lines': timeCommand([BINARY, 'check', many], { runs: 3, environment: kept }),
    };
    const rows = Object.entries(commands).map(([name, time]) => [
      name,
      milliseconds(time),
      milliseconds(time - start),
      ratio(time / start),
    ]);
    rows.push(['reading the 1,000 files', milliseconds(read), '', '']);
    printTable('The command line, cold (medians)', ['command', 'wall', 'over the bare start', '/ bare start'], rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timeCommand(args: readonly string[], { runs = RUNS, environment = {} } = {}): number {
  const once = () => {
    const begin = performance.now();
    spawnSync(process.execPath, args, { stdio: 'ignore', env: { ...process.env, ...environment } });
    return performance.now() - begin;
  };
  once();
  return figuresOf(Array.from({ length: runs }, once)).median;
}

function timeRead(folder: string): number {
  const once = () => {
    const begin = performance.now();
    for (const name of readdirSync(folder)) readFileSync(join(folder, name), 'utf8');
    return performance.now() - begin;
  };
  once();
  return figuresOf(Array.from({ length: 5 }, once)).median;
}
