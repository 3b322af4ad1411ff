import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMAT_NAMES } from '../../src/formats/format-names.ts';
import { generateCanvas } from './generate-canvas.ts';
import { figuresOf, milliseconds, printTable, ratio } from './statistics.ts';

const BINARY = 'dist/cli/main.js';
const NOTES = 60;
const RUNS = 3;

/** A canvas of sixty notes as a file of each format, from a cold start, beside Node's bare start. */
export function benchExports(): void {
  const folder = mkdtempSync(join(tmpdir(), 'bmc-bench-'));
  try {
    const canvas = join(folder, 'canvas.bmc');
    writeFileSync(canvas, generateCanvas(NOTES));
    const start = timeCommand(['-e', '']);
    const rows = FORMAT_NAMES.map((format) => {
      const file = join(folder, `canvas.${format}`);
      const time = timeCommand([BINARY, 'render', canvas, '-o', file]);
      const size = `${(statSync(file).size / 1024).toFixed(0)} KB`;
      return [format, milliseconds(time), milliseconds(time - start), ratio(time / start), size];
    });
    const columns = ['format', 'wall', 'over the bare start', '/ bare start', 'size'];
    printTable(`Export of ${NOTES} notes, cold (medians)`, columns, rows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function timeCommand(args: readonly string[]): number {
  const once = () => {
    const begin = performance.now();
    const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
    if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
    return performance.now() - begin;
  };
  once();
  return figuresOf(Array.from({ length: RUNS }, once)).median;
}
