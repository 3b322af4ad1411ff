import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inBenchFolder } from './bench-folder.ts';
import { generateCanvas } from './generate-canvas.ts';
import { byTurns, runNode } from './processes.ts';
import { milliseconds, printTable, ratio, reach } from './statistics.ts';

/** The built command line. */
export const BINARY = 'dist/cli/main.js';
const RUNS = 11;

/** Whole commands from a cold start, beside Node's bare start. */
export async function benchCommandLine(): Promise<void> {
  await inBenchFolder(async (folder) => {
    const canvas = join(folder, 'one.bmc');
    writeFileSync(canvas, generateCanvas(50));
    // As on a machine that has run them before, and in a folder of its own.
    const environment = { XDG_CACHE_HOME: join(folder, 'caches') };
    const start = 'bare start of Node';
    const check = 'check, 300 lines';
    const usages = await byTurns(
      {
        [start]: () => runNode(['-e', '']),
        'bmc --help': () => runNode([BINARY, '--help'], { environment }),
        [check]: () => runNode([BINARY, 'check', canvas], { environment }),
        'check, 300 lines, with nothing kept compiled': () =>
          runNode([BINARY, 'check', canvas], { environment: { NODE_DISABLE_COMPILE_CACHE: '1' } }),
        'check, 300 lines, known from --cache': () =>
          runNode([BINARY, 'check', canvas, `--cache=${join(folder, 'kept')}`], { environment }),
        'render, 300 lines': () => runNode([BINARY, 'render', canvas], { environment }),
      },
      RUNS,
    );
    const floor = usages[start]!;
    const rows = Object.entries(usages).map(([name, { wall, cpu }]) => [
      name,
      milliseconds(wall),
      milliseconds(cpu),
      milliseconds(cpu - floor.cpu),
      ratio(cpu / floor.cpu),
    ]);
    const head = ['command', 'wall', 'processor time', 'over the bare start', '/ bare start'];
    printTable('The command line, cold', head, rows);
    const over = usages[check]!.cpu - floor.cpu;
    reach(
      '2',
      over,
      `processor time; bare start ${milliseconds(floor.cpu)}, check ${milliseconds(usages[check]!.cpu)}`,
    );
  });
}
