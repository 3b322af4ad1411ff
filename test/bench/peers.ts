import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  InitializeRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { SERVER } from '../server/language-client.ts';
import { inBenchFolder, writeCanvases } from './bench-folder.ts';
import { BINARY } from './command-line.ts';
import { generateCanvas } from './generate-canvas.ts';
import { byTurns, runNode } from './processes.ts';
import { milliseconds, printTable, quantile, ratio, reach } from './statistics.ts';

const PEERS = resolve('test/bench/peers');
const BMML = join(PEERS, 'node_modules/bmml/dist/cli.js');
const LIKEC4 = join(PEERS, 'node_modules/likec4/bin/likec4.mjs');
const ABSENT = 'not installed: `npm run bench:peers`';
const RUNS = 9;

/** Beside other tools for similar files, where they are installed. */
export async function benchPeers(): Promise<void> {
  await inBenchFolder(async (folder) => {
    if (existsSync(BMML)) await benchBmml(folder);
    else for (const row of ['1', '3a', '3b'] as const) reach(row, undefined, ABSENT);
    if (existsSync(LIKEC4)) await benchLikeC4(folder);
    else reach('15', undefined, ABSENT);
  });
}

/** The canvas of so many notes as a BMML file. */
async function writeBmml(canvas: string, bmml: string): Promise<string> {
  await runNode([BINARY, 'export', canvas, '--to', 'bmml', '-o', bmml]);
  return bmml;
}

async function benchBmml(folder: string): Promise<void> {
  const environment = { XDG_CACHE_HOME: join(folder, 'caches') };
  const canvas = join(folder, 'one.bmc');
  writeFileSync(canvas, generateCanvas(50));
  const one = await writeBmml(canvas, join(folder, 'one.bmml'));
  const many = writeCanvases(join(folder, 'many'), 1_000);
  const sample = readFileSync(await writeBmml(join(many, '0.bmc'), join(folder, 'sample.bmml')), 'utf8');
  const manyBmml = join(folder, 'many-bmml');
  mkdirSync(manyBmml);
  for (let at = 0; at < 1_000; at += 1) writeFileSync(join(manyBmml, `${at}.bmml`), `# ${at}\n${sample}`);

  const cold = await byTurns(
    {
      bmml: () => runNode([BMML, 'lint', one], { fine: [0, 1] }),
      bmc: () => runNode([BINARY, 'check', canvas, '--fail-on', 'never'], { environment }),
    },
    RUNS,
  );
  const harness = join(PEERS, 'bmml-many.mjs');
  const folders = await byTurns(
    {
      shipped: () => runNode([harness, 'shipped', manyBmml]),
      once: () => runNode([harness, 'once', manyBmml]),
      bmc: () => runNode([BINARY, 'check', many, '--fail-on', 'never'], { environment }),
    },
    1,
    0,
  );
  const row = (what: string, { wall, cpu }: { wall: number; cpu: number }, base: number) => [
    what,
    milliseconds(wall),
    milliseconds(cpu),
    ratio(cpu / base),
  ];
  printTable(
    'Beside BMML (processor time of whole programs)',
    ['what', 'wall', 'processor time', '/ bmc'],
    [
      row('bmc check, one canvas of 300 lines', cold.bmc, cold.bmc.cpu),
      row('bmml lint, the same exported', cold.bmml, cold.bmc.cpu),
      row('bmc check, 1,000 canvases of 130 lines', folders.bmc, folders.bmc.cpu),
      row('BMML, the same, as shipped', folders.shipped, folders.bmc.cpu),
      row('BMML, the same, schema compiled once', folders.once, folders.bmc.cpu),
    ],
  );
  reach('1', cold.bmc.cpu / cold.bmml.cpu, `${milliseconds(cold.bmc.cpu)} and ${milliseconds(cold.bmml.cpu)}`);
  reach(
    '3a',
    folders.shipped.cpu / folders.bmc.cpu,
    `${milliseconds(folders.shipped.cpu)} and ${milliseconds(folders.bmc.cpu)}`,
  );
  reach(
    '3b',
    folders.bmc.cpu / folders.once.cpu,
    `${milliseconds(folders.bmc.cpu)} and ${milliseconds(folders.once.cpu)}`,
  );
}

async function benchLikeC4(folder: string): Promise<void> {
  const place = join(folder, 'empty');
  mkdirSync(place);
  const servers = { ours: [SERVER, '--stdio'], LikeC4: [LIKEC4, 'lsp', '--stdio'] };
  const times: Record<keyof typeof servers, number[]> = { ours: [], LikeC4: [] };
  for (let run = 0; run <= RUNS; run += 1) {
    for (const name of Object.keys(servers) as (keyof typeof servers)[]) {
      const time = await startServer(servers[name], place);
      if (run > 0) times[name].push(time);
    }
  }
  const [ours, theirs] = [times.ours, times.LikeC4].map((found) => quantile(found, 0.25)) as [number, number];
  const rows = [
    ['ours', milliseconds(ours), ratio(ours / theirs)],
    ["LikeC4's", milliseconds(theirs), ''],
  ];
  printTable("A server's start, in an empty folder", ['server', 'to `initialize`', "/ LikeC4's"], rows);
  reach('15', ours / theirs, `${milliseconds(ours)} and ${milliseconds(theirs)}`);
}

/** From starting a server to its answer to `initialize`. */
async function startServer(args: readonly string[], folder: string): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, [...args], { stdio: ['pipe', 'pipe', 'ignore'], cwd: process.cwd() });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const uri = pathToFileURL(folder).href;
  const workspaceFolders = [{ uri, name: 'empty' }];
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: uri,
    workspaceFolders,
    capabilities: {},
  });
  const time = performance.now() - begin;
  connection.dispose();
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill('SIGKILL');
  await ended;
  return time;
}
