import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCanvas } from './generate-canvas.ts';

/** Does something in a folder of its own, which is gone afterwards. */
export async function inBenchFolder<Result>(task: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'bmc-bench-'));
  try {
    return await task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder of so many canvases of 130 lines, no two of them the same. */
export function writeCanvases(folder: string, count: number): string {
  mkdirSync(folder, { recursive: true });
  const text = generateCanvas(20);
  for (let at = 0; at < count; at += 1) writeFileSync(join(folder, `${at}.bmc`), `// ${at}\n${text}`);
  return folder;
}
