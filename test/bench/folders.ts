import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles, optionsOf } from '../../scripts/bundles.ts';
import { inBenchFolder, writeCanvases } from './bench-folder.ts';
import { BINARY } from './command-line.ts';
import { generateCanvas } from './generate-canvas.ts';
import { byTurns, runNode, type Usage } from './processes.ts';
import { megabytes, milliseconds, printTable, ratio, reach } from './statistics.ts';

const SMALL = [100, 1_000];
const LARGE = [5_000, 10_000];

/** `bmc check` of folders, beside reading, lexing and JSON-parsing the same, and what shares or saves its work. */
export async function benchFolders(): Promise<void> {
  await inBenchFolder(async (folder) => {
    const lab = await openLab(folder);
    const rows: string[][] = [];
    for (const count of SMALL) {
      const usages = await byTurns(lab.tasks(count), count > 100 ? 3 : 5);
      rows.push(rowOf(count, usages));
      if (count > 100) {
        const { check, lex } = usages;
        reach('4', check.cpu / lex.cpu, `processor time of whole programs; lexing ${milliseconds(lex.cpu)}`);
      }
    }
    printTable('Folders of canvases of 130 lines (processor time of whole programs)', HEAD, rows);
    const thousand = lab.canvases(1_000);
    const kept = `--cache=${join(folder, 'kept')}`;
    const shared = {
      'one process': () => lab.check(thousand),
      'two shards at once': () => inTwo(thousand, lab.check),
      'all of them known from --cache': () => lab.check(thousand, kept),
    };
    printShared('1,000 canvases: work shared and saved', await byTurns(shared, 2));
  });
}

/** The same for folders that take their time, each once. */
export async function benchLargeFolders(): Promise<void> {
  await inBenchFolder(async (folder) => {
    const lab = await openLab(folder);
    const few = await byTurns({ check: lab.tasks(100).check }, 3);
    const thousand = await lab.check(lab.canvases(1_000));
    const rows: string[][] = [];
    const checks: Usage[] = [];
    for (const count of LARGE) {
      const usages = await byTurns(lab.tasks(count), 1, 0);
      checks.push(usages.check);
      rows.push(rowOf(count, usages));
    }
    printTable('Large folders of canvases of 130 lines (processor time of whole programs)', HEAD, rows);
    const [many, most] = checks as [Usage, Usage];
    reach('12', many.peak / few.check.peak, `${megabytes(many.peak)} and ${megabytes(few.check.peak)}`);
    const [times, peaks] = [most.cpu / thousand.cpu, most.peak / thousand.peak];
    printTable(
      'As the folder grows',
      ['from → to', 'time', 'exponent', 'peak'],
      [['1,000 → 10,000', ratio(times), Math.log10(times).toFixed(2), ratio(peaks)]],
    );
    const two = await inTwo(lab.canvases(LARGE[0]!), lab.check);
    printShared('5,000 canvases: work shared', { 'one process': many, 'two shards at once': two });
  });
}

type Check = (path: string, ...more: string[]) => Promise<Usage>;

/** Folders of canvases, and what is done with them. */
interface Lab {
  readonly check: Check;
  /** The folder of so many canvases. */
  canvases(count: number): string;
  tasks(count: number): Readonly<Record<Task, () => Promise<Usage>>>;
}

type Task = 'bare start' | 'read' | 'json' | 'lex' | 'check';

async function openLab(folder: string): Promise<Lab> {
  const environment = { XDG_CACHE_HOME: join(folder, 'caches') };
  const floors = await buildFloors(folder);
  const written = new Map<number, string>();
  const check: Check = (path, ...more) =>
    runNode([BINARY, 'check', path, '--fail-on', 'never', ...more], { environment });
  const canvases = (count: number) => {
    const known = written.get(count) ?? writeCanvases(join(folder, `${count}`), count);
    written.set(count, known);
    return known;
  };
  return {
    check,
    canvases,
    tasks(count) {
      const json = writeJson(join(folder, `${count}-json`), count);
      return {
        'bare start': () => runNode(['-e', '']),
        read: () => runNode([floors, 'read', canvases(count)]),
        json: () => runNode([floors, 'json', json]),
        lex: () => runNode([floors, 'lex', canvases(count)]),
        check: () => check(canvases(count)),
      };
    },
  };
}

const HEAD = ['canvases', 'bare start', 'read', 'JSON.parse', 'lex', 'check', 'check, wall', '/ lex', 'peak'];

function rowOf(count: number, usages: Readonly<Record<Task, Usage>>): string[] {
  const { check, lex, read, json } = usages;
  return [
    count.toLocaleString('en'),
    ...[usages['bare start'], read, json, lex, check].map(({ cpu }) => milliseconds(cpu)),
    milliseconds(check.wall),
    ratio(check.cpu / lex.cpu),
    megabytes(check.peak),
  ];
}

/** Two processes at once, each with half of a folder: as long as the slower, and as large as both. */
async function inTwo(path: string, check: Check): Promise<Usage> {
  const begin = performance.now();
  const [one, other] = await Promise.all([check(path, '--shard', '1/2'), check(path, '--shard', '2/2')]);
  return { wall: performance.now() - begin, cpu: one.cpu + other.cpu, peak: one.peak + other.peak };
}

/** What each way takes, and over the first of them. */
function printShared(title: string, usages: Readonly<Record<string, Usage>>): void {
  const [whole] = Object.values(usages) as [Usage];
  const rows = Object.entries(usages).map(([name, { wall, cpu, peak }]) => [
    name,
    milliseconds(wall),
    ratio(wall / whole.wall),
    milliseconds(cpu),
    ratio(cpu / whole.cpu),
    megabytes(peak),
  ]);
  printTable(title, ['how', 'wall', '', 'processor time', '', 'peak, together'], rows);
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
