import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Metafile } from 'esbuild';
import { bundles, optionsOf } from '../../scripts/bundles.ts';
import { assetSources } from '../../scripts/format-assets.ts';

/** The command line and its server as the build makes them, in a place of their own, so that no test runs an old build. */
export interface BuiltCommandLine {
  /** The file that Node runs. */
  readonly main: string;
  /** The sources of which something is in the command line's files, by their paths, and how many bytes. */
  readonly inputs: ReadonlyMap<string, number>;
  remove(): void;
}

/** The entry of each part that can be built. */
const ENTRIES = {
  cli: 'src/cli/main.ts',
  server: 'src/server/main.ts',
  mcp: 'src/mcp/serve-tools.ts',
  png: 'src/formats/png.ts',
  md: 'src/formats/md.ts',
} as const;

/** Builds the command line, with its server and its pictures or without. */
export async function buildCommandLine(parts: readonly (keyof typeof ENTRIES)[]): Promise<BuiltCommandLine> {
  const folder = mkdtempSync(join(tmpdir(), 'bmc-built-'));
  cpSync('package.json', join(folder, 'package.json'));
  let inputs: ReadonlyMap<string, number> = new Map();
  for (const bundle of bundles) {
    const part = parts.find((name) => bundle.entry === ENTRIES[name]);
    if (part === undefined) continue;
    const { metafile } = await build(optionsOf({ ...bundle, out: join(folder, bundle.out) }));
    if (part === 'cli') inputs = inputsOf(metafile);
  }
  if (parts.includes('png')) {
    for (const asset of ['resvg.wasm', 'inter-regular.ttf', 'inter-semibold.ttf'] as const) {
      const source = await assetSources[asset]();
      if (typeof source === 'string') cpSync(source, join(folder, 'dist/formats', asset));
    }
  }
  return {
    main: join(folder, 'dist/cli/main.js'),
    inputs,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Much is read by the bundler and left out again, because nothing of it is used. */
function inputsOf({ outputs }: Metafile): ReadonlyMap<string, number> {
  const bytes = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      if (bytesInOutput > 0) bytes.set(path, (bytes.get(path) ?? 0) + bytesInOutput);
    }
  }
  return bytes;
}
