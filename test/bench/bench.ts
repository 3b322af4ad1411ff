/* Prints tables of how fast the tool is, each figure beside a floor measured in the same run. Asserts nothing. */
import { cpus } from 'node:os';
import { benchCommandLine } from './command-line.ts';
import { benchPipeline } from './pipeline.ts';
import { benchServer } from './server.ts';
import { benchSizes } from './sizes.ts';

console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
benchPipeline();
await benchServer();
await benchCommandLine();
benchSizes();
