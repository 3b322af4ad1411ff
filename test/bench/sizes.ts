import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundles, optionsOf } from '../../scripts/bundles.ts';
import { printTable, reach } from './statistics.ts';

const PROGRAMS = ['dist/server', 'dist/extension', 'dist/webview', 'dist/cli', 'dist/markdown'];
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;

/** How large the scripts of each built program are, of whose code the server is made, and what the package weighs. */
export async function benchSizes(): Promise<void> {
  const rows = PROGRAMS.map((folder) => {
    if (!existsSync(folder)) return [folder, 'not built', ''];
    const scripts = readdirSync(folder).filter((name) => /\.c?js$/.test(name));
    const contents = scripts.map((name) => readFileSync(join(folder, name)));
    const sizes = [contents, contents.map((content) => gzipSync(content))];
    return [folder, ...sizes.map((files) => kilobytes(files.reduce((sum, { length }) => sum + length, 0)))];
  });
  printTable('Programs', ['folder', 'scripts', 'gzipped'], rows);
  await benchServerCode();
  benchPackage();
}

/** What stands in for an origin of code: a package's name, or a folder of our own. */
function originOf(input: string): string {
  const [, name] = /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
  return name ?? /^src\/[^/]+/.exec(input)?.[0] ?? 'other';
}

const isData = (input: string) => /^src\/(messages|taxonomy)\/|\/width-table\.ts$/.test(input);

async function benchServerCode(): Promise<void> {
  const server = bundles.find(({ entry }) => entry === 'src/server/main.ts')!;
  const { metafile } = await build({ ...optionsOf(server), write: false, plugins: [] });
  const [output] = Object.values(metafile.outputs);
  const origins = new Map<string, number>();
  let code = 0;
  for (const [input, { bytesInOutput }] of Object.entries(output!.inputs)) {
    if (isData(input)) continue;
    code += bytesInOutput;
    const origin = originOf(input);
    origins.set(origin, (origins.get(origin) ?? 0) + bytesInOutput);
  }
  const largest = [...origins].sort(([, a], [, b]) => b - a);
  const rows = largest
    .slice(0, 16)
    .map(([origin, bytes]) => [origin, kilobytes(bytes), `${((bytes / code) * 100).toFixed(0)} %`]);
  printTable(
    'Of whose code the server is made (minified, without texts and taxonomy)',
    ['from', 'code', 'share'],
    rows,
  );
  const own = [...origins].reduce((sum, [origin, bytes]) => sum + (origin.startsWith('src/') ? bytes : 0), 0);
  reach('16a', code / 1000, `of it ${kilobytes(own)} our own, ${kilobytes(code - own)} of libraries`);
}

/** Packages the extension as it is built, and takes the weights from what that tells. */
function benchPackage(): void {
  let told: string;
  try {
    told = execFileSync(process.execPath, ['scripts/package.ts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    told = String((error as { stdout?: string }).stdout ?? '');
  }
  const [, whole, without] = /, (\d+) KB; (\d+) KB without/.exec(told) ?? [];
  reach('16b', without === undefined ? undefined : Number(without), 'the package as it is built');
  reach('16c', whole === undefined ? undefined : Number(whole), 'the package as it is built');
}
