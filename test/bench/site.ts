import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inBenchFolder, writeCanvases } from './bench-folder.ts';
import { BINARY } from './command-line.ts';
import { byTurns, runNode } from './processes.ts';
import { megabytes, milliseconds, printTable, ratio } from './statistics.ts';

const COUNTS = [100, 1_000];
const RUNS = 3;
const READ =
  "const fs=require('node:fs'),d=process.argv[1];for(const n of fs.readdirSync(d))fs.readFileSync(d+'/'+n,'utf8')";

/** `bmc build` of folders, beside reading and checking the same, and what the pages weigh. */
export async function benchSite(): Promise<void> {
  await inBenchFolder(async (folder) => {
    const environment = { XDG_CACHE_HOME: join(folder, 'caches') };
    const rows: string[][] = [];
    const sizes: string[][] = [];
    for (const count of COUNTS) {
      const canvases = writeCanvases(join(folder, `${count}`), count);
      const site = join(folder, 'site');
      const { build, check, read } = await byTurns(
        {
          read: () => runNode(['-e', READ, canvases]),
          check: () => runNode([BINARY, 'check', canvases, '--fail-on', 'never'], { environment }),
          build: () => runNode([BINARY, 'build', canvases, '-o', site], { environment }),
        },
        RUNS,
      );
      rows.push([
        count.toLocaleString('en'),
        ...[read.cpu, check.cpu, build.cpu, build.wall, build.cpu / count].map(milliseconds),
        ratio(build.cpu / check.cpu),
        megabytes(build.peak),
      ]);
      const kilobytes = (...paths: readonly string[]) =>
        `${(paths.reduce((sum, path) => sum + statSync(join(site, path)).size, 0) / 1000).toFixed(0)} KB`;
      const page = `canvases/${readdirSync(join(site, 'canvases'))[0]}`;
      const shared = ['assets/site.js', 'assets/site.css'];
      sizes.push([
        count.toLocaleString('en'),
        kilobytes(page),
        kilobytes(page, ...shared),
        kilobytes('index.html', ...shared),
        kilobytes('search.js'),
        kilobytes('assets/draw.js'),
      ]);
      rmSync(site, { recursive: true });
    }
    const times = ['canvases', 'read', 'check', 'build', 'build, wall', 'for each', '/ check', 'peak'];
    printTable('Pages of canvases of 130 lines (processor time of whole programs)', times, rows);
    const weights = [
      'canvases',
      'a page alone',
      'with script and style',
      'the index with them',
      'its search',
      'what draws',
    ];
    printTable('What the pages weigh', weights, sizes);
  });
}
