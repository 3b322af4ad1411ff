/*
 * Prints tables of how fast the tool is, each figure beside a floor measured in the same run. Asserts nothing.
 * Measures what its arguments name, or everything.
 */
import { cpus } from 'node:os';
import { benchAnswers } from './answers.ts';
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
  exports: benchExports,
  sizes: benchSizes,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0) throw new Error(`no bench ${unknown.join(', ')}; there are ${Object.keys(BENCHES).join(', ')}`);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
for (const [name, bench] of Object.entries(BENCHES)) if (names.length === 0 || names.includes(name)) await bench();
