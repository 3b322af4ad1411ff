/*
 * Prints tables of how fast the tool is, each figure beside a floor measured in the same run. Asserts nothing.
 * Measures what its arguments name, or everything.
 */
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { benchAnswers } from './answers.ts';
import { benchChanges } from './changes.ts';
import { benchCommandLine } from './command-line.ts';
import { benchExports } from './exports.ts';
import { benchPipeline } from './pipeline.ts';
import { benchServer } from './server.ts';
import { benchSizes } from './sizes.ts';

const BENCHES: Readonly<Record<string, () => void | Promise<void>>> = {
  pipeline: benchPipeline,
  server: benchServer,
  answers: benchAnswers,
  'command-line': benchCommandLine,
  changes: benchChanges,
  exports: benchExports,
  // What runs in a page is checked against other types than what runs here.
  preview: () => void execFileSync(process.execPath, ['test/webview/measure-frames.ts'], { stdio: 'inherit' }),
  sizes: benchSizes,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) throw new Error(`no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [name, bench] of Object.entries(BENCHES)) if (names.length === 0 || names.includes(name)) await bench();
