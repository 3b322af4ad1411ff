import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles, optionsOf } from '../../scripts/bundles.ts';
import { inBenchFolder, writeCanvases } from './bench-folder.ts';
import { BINARY } from './command-line.ts';
import { generateCanvas } from './generate-canvas.ts';
import { byTurns, runNode, type Usage } from './processes.ts';
import { megabytes, milliseconds, printTable, ratio, reach } from './statistics.ts';

const COUNTS = [100, 1_000, 5_000, 10_000];
/** The larger ones take their time, and are the steadier for it. */
const RUNS: Readonly<Record<number, number>> = { 100: 5, 1000: 3, 5000: 1, 10000: 1 };

/** `bmc check` of folders, beside reading, lexing and JSON-parsing the same, and what shares or saves its work. */
export async function benchFolders(): Promise<void> {
  await inBenchFolder(async (folder) => {
    const environment = { XDG_CACHE_HOME: join(folder, 'caches') };
    const floors = await buildFloors(folder);
    const check = (path: string, ...more: string[]) =>
      runNode([BINARY, 'check', path, '--fail-on', 'never', ...more], { environment });
    const whole = new Map<number, Usage>();
    const rows: string[][] = [];
    for (const count of COUNTS) {
      const canvases = writeCanvases(join(folder, `${count}`), count);
      const json = writeJson(join(folder, `${count}-json`), count);
      const usages = await byTurns(
        {
          'bare start': () => runNode(['-e', '']),
          read: () => runNode([floors, 'read', canvases]),
          json: () => runNode([floors, 'json', json]),
          lex: () => runNode([floors, 'lex', canvases]),
          check: () => check(canvases),
        },
        RUNS[count] ?? 1,
        count > 1_000 ? 0 : 1,
      );
      whole.set(count, usages.check);
      const cells = [usages['bare start'], usages.read, usages.json, usages.lex, usages.check];
      rows.push([
        count.toLocaleString('en'),
        ...cells.map(({ cpu }) => milliseconds(cpu)),
        milliseconds(usages.check.wall),
        ratio(usages.check.cpu / usages.lex.cpu),
        megabytes(usages.check.peak),
      ]);
      if (count === 1_000) {
        const { lex } = usages;
        reach('4', usages.check.cpu / lex.cpu, `processor time of whole programs; lexing ${milliseconds(lex.cpu)}`);
      }
      rmSync(json, { recursive: true });
    }
    const head = ['canvases', 'bare start', 'read', 'JSON.parse', 'lex', 'check', 'check, wall', '/ lex', 'peak'];
    printTable('Folders of canvases of 130 lines (processor time of whole programs)', head, rows);
    const [few, thousand, many, most] = COUNTS.map((count) => whole.get(count)!) as [Usage, Usage, Usage, Usage];
    reach('12', many.peak / few.peak, `${megabytes(many.peak)} and ${megabytes(few.peak)}`);
    const exponent = Math.log10(most.cpu / thousand.cpu);
    printTable(
      'As the folder grows',
      ['from → to', 'time', 'exponent', 'peak'],
      [['1,000 → 10,000', ratio(most.cpu / thousand.cpu), exponent.toFixed(2), ratio(most.peak / thousand.peak)]],
    );
    await benchSharing(join(folder, '1000'), join(folder, '5000'), check, folder);
  });
}

/** What two processes gain over one, and what a second run gains by what a first one kept. */
async function benchSharing(
  thousand: string,
  many: string,
  check: (path: string, ...more: string[]) => Promise<Usage>,
  folder: string,
): Promise<void> {
  const inTwo = async (path: string): Promise<Usage> => {
    const begin = performance.now();
    const parts = await Promise.all([check(path, '--shard', '1/2'), check(path, '--shard', '2/2')]);
    const sum = (count: (usage: Usage) => number) => parts.reduce((total, usage) => total + count(usage), 0);
    return { wall: performance.now() - begin, cpu: sum(({ cpu }) => cpu), peak: sum(({ peak }) => peak) };
  };
  const kept = `--cache=${join(folder, 'kept')}`;
  const usages = await byTurns(
    {
      '1,000, one process': () => check(thousand),
      '1,000, two shards at once': () => inTwo(thousand),
      '1,000, all of them known from --cache': () => check(thousand, kept),
    },
    2,
  );
  const large = { '5,000, one process': await check(many), '5,000, two shards at once': await inTwo(many) };
  const rows = Object.entries({ ...usages, ...large }).map(([name, { wall, cpu, peak }]) => {
    const whole = name.startsWith('1') ? usages['1,000, one process'] : large['5,000, one process'];
    return [
      name,
      milliseconds(wall),
      ratio(wall / whole.wall),
      milliseconds(cpu),
      ratio(cpu / whole.cpu),
      megabytes(peak),
    ];
  });
  printTable('Work shared and saved', ['canvases', 'wall', '', 'processor time', '', 'peak, together'], rows);
}

/** The floors as one program, built as the command line is. */
async function buildFloors(folder: string): Promise<string> {
  const cli = bundles.find(({ entry }) => entry === 'src/cli/main.ts')!;
  const out = join(folder, 'floors/floors.js');
  await build(optionsOf({ ...cli, entry: 'test/bench/floors.ts', out }));
  writeFileSync(join(folder, 'floors/package.json'), '{ "type": "module" }');
  return out;
}

function writeJson(folder: string, count: number): string {
  mkdirSync(folder);
  const lines = generateCanvas(20).split('\n');
  for (let at = 0; at < count; at += 1) {
    writeFileSync(join(folder, `${at}.json`), JSON.stringify([`// ${at}`, ...lines]));
  }
  return folder;
}
