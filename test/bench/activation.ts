import { existsSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { inOwnFolder, root } from '../../scripts/vscode/places.ts';
import { runSuite } from '../../scripts/vscode/run-suite.ts';
import { extensionIdOf, readManifest, stageExtension } from '../../scripts/vscode/stage-extension.ts';
import { figuresOf, milliseconds, printTable } from './statistics.ts';

const RUNS = 3;
const TITLE = 'The extension in a real VS Code, with one canvas (medians)';
const HEAD = ['what', 'from its activation'];
/** A canvas that has a finding to wait for. */
const CANVAS = 'channel shop "Shop" { for nobody }\n';

/** How soon the extension is awake in the VS Code of the tests, and a canvas has its findings. */
export async function benchActivation(): Promise<void> {
  const fetched = join(root, '.vscode-test');
  if (!existsSync(fetched) || !readdirSync(fetched).some((name) => name.startsWith('server-'))) {
    printTable(TITLE, HEAD, [['absent', 'no VS Code is fetched: `npm run test:vscode` does']]);
    return;
  }
  const found: Measured[] = [];
  for (let run = 0; run < RUNS; run += 1) found.push(await start());
  const median = (of: (measured: Measured) => number) => milliseconds(figuresOf(found.map(of)).median);
  const rows = [
    ['the extension is awake, its server is starting', median(({ activated }) => activated)],
    ['the first findings are there', median(({ findings }) => findings)],
  ];
  printTable(TITLE, HEAD, rows);
}

interface Measured {
  readonly activated: number;
  readonly findings: number;
}

async function start(): Promise<Measured> {
  return inOwnFolder(async (folder) => {
    const extension = await stageExtension(join(folder, 'extension'));
    const suite = join(extension, 'suite.cjs');
    await build({
      entryPoints: [join(import.meta.dirname, 'activation-suite.ts')],
      outfile: suite,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      external: ['vscode'],
      logLevel: 'warning',
    });
    const workspace = join(folder, 'canvases');
    await mkdir(workspace);
    await writeFile(join(workspace, 'one.bmc'), CANVAS);
    let told: Measured | undefined;
    const say = (line: string) => {
      const [, measured] = /measured (\{.*\})/.exec(line) ?? [];
      if (measured !== undefined) told = JSON.parse(measured);
    };
    await runSuite({
      host: 'node',
      extensionId: extensionIdOf(await readManifest()),
      extension,
      suite,
      workspace,
      say,
    });
    if (!told) throw new Error('the editor told nothing');
    return told;
  });
}
