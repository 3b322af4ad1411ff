import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { inBenchFolder, writeCanvases } from './bench-folder.ts';
import { BINARY } from './command-line.ts';
import { figuresOf, milliseconds, printTable } from './statistics.ts';

const COUNTS = [100, 1_000];
const REQUESTS = 40;

/** How soon `bmc serve` answers: pages of single canvases, and the index at first and again. */
export async function benchServing(): Promise<void> {
  await inBenchFolder(async (folder) => {
    const rows: string[][] = [];
    for (const count of COUNTS) {
      const canvases = writeCanvases(`${folder}/${count}`, count);
      const child = spawn(process.execPath, [BINARY, 'serve', canvases, '--port', '0'], {
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      try {
        const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
        const address = /http:\S+/.exec(line)![0];
        const get = async (path: string) => {
          const begin = performance.now();
          const text = await (await fetch(address + path)).text();
          return { text, took: performance.now() - begin };
        };
        const first = await get('index.html');
        const pages = [...first.text.matchAll(/href="(canvases\/[^"]*)"/g)].map(([, path]) => path!).slice(0, REQUESTS);
        for (const page of pages) await get(page);
        const took: number[] = [];
        for (const page of pages) took.push((await get(page)).took);
        const { best, median, p95 } = figuresOf(took);
        const again = await get('index.html');
        rows.push([count.toLocaleString('en'), ...[best, median, p95, first.took, again.took].map(milliseconds)]);
      } finally {
        child.kill();
        await once(child, 'close');
      }
    }
    const head = ['canvases', 'a page, best', 'median', 'p95', 'the index, first', 'again'];
    printTable('What `bmc serve` answers within', head, rows);
  });
}
