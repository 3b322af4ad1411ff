/**
 * Packs what npm publishes as `business-model-canvas-VERSION.tgz` (`npm run package:npm`, then `npm publish` of that
 * file), and looks at what it holds: all that it needs, and nothing that only an editor loads. The last line is
 * `N passed, N failed`.
 */

import { join } from 'node:path';
import { packNpm } from './pack-npm.ts';
import { root } from './vscode/places.ts';

/** In bytes, packed. */
const largest = 4_500_000;
const needed = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'dist/THIRD-PARTY-LICENSES.txt',
  'dist/api/index.js',
  'dist/api/index.d.ts',
  'dist/site/site.js',
  'dist/site/site.css',
  'dist/site/draw.js',
  'dist/cli/main.js',
  'dist/formats/foreign.js',
  'dist/formats/resvg.wasm',
  'dist/markdown/markdown-it.js',
  'dist/mcp/serve-tools.js',
  'dist/server/main.js',
  'dist/server/package.json',
  'schemas/bmc.config.schema.json',
  'schemas/bmc.canvas.schema.json',
];
const allowed =
  /^dist\/(api|cli|formats|markdown|mcp|server|site)\/|^schemas\/|^docs\/(api|command-line|editors|findings|language)\.md$|^dist\/THIRD-PARTY-LICENSES\.txt$|^package\.json$|^(README|CHANGELOG)\.md$|^LICENSE$/;

const { file, files, size } = await packNpm(join(root, '.vscode-test', 'npm'), root);
const checks: readonly (readonly [fine: boolean, complaint: string])[] = [
  ...needed.map((name) => [files.includes(name), `${name} is missing`] as const),
  ...files.map((name) => [allowed.test(name) && !name.endsWith('.map'), `${name} has no place in it`] as const),
  [size <= largest, `${size} bytes are more than ${largest}`],
];
const complaints = checks.filter(([fine]) => !fine).map(([, complaint]) => complaint);
for (const complaint of complaints) console.error(`The package: ${complaint}`);
console.log(`${file}: ${files.length} files, ${(size / 1000).toFixed(0)} KB`);
console.log(`${checks.length - complaints.length} passed, ${complaints.length} failed`);
process.exitCode = complaints.length > 0 ? 1 : 0;
