/**
 * Builds every bundle into dist/: `node esbuild.mjs [--watch]`.
 *
 * Prints a table of sizes (KB of 1,000 bytes): the whole file, its code, the data it carries (message, taxonomy and
 * font tables, which grow with what the product knows and not with what it does), and the file gzipped.
 * Fails when one bundle would hold two copies of a package, because two protocol stacks cost a fifth of the server.
 */
import { existsSync, readFileSync } from 'node:fs';
import { cp, rm } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';
import { bundles, optionsOf } from './scripts/bundles.ts';

const watch = process.argv.includes('--watch');

// While the house is being built: an entry that is not there yet is told and left out.
const present = bundles.filter(({ entry }) => existsSync(entry) || console.log(`(no ${entry} yet)`));

/** What counts as data and not as code in the table of sizes. */
const isData = (input) => /^src\/(messages|taxonomy)\/|\/font[^/]*\.(ts|json)$/.test(input);

/** The folders of packages that this bundle took in more than once, as `name: folder, folder`. */
function doubledPackages(metafile) {
  const folders = new Map();
  for (const input of Object.keys(metafile.inputs)) {
    const found = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(input);
    if (found) folders.set(found[1], (folders.get(found[1]) ?? new Set()).add(found[0]));
  }
  return [...folders].filter(([, at]) => at.size > 1).map(([name, at]) => `${name}: ${[...at].join(', ')}`);
}

function sizeRow(out, metafile) {
  const output = metafile.outputs[out];
  const data = Object.entries(output.inputs)
    .filter(([input]) => isData(input))
    .reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0);
  const kb = (bytes) => `${(bytes / 1000).toFixed(0)} KB`.padStart(9);
  const zipped = gzipSync(readFileSync(out)).length;
  return `${out.padEnd(34)}${kb(output.bytes)}${kb(output.bytes - data)}${kb(data)}${kb(zipped)}`;
}

async function buildAll() {
  const rows = [`${'bundle'.padEnd(34)}${['whole', 'code', 'data', 'gzipped'].map((h) => h.padStart(9)).join('')}`];
  const doubled = [];
  for (const bundle of present) {
    const { metafile } = await build(optionsOf(bundle, watch));
    rows.push(sizeRow(bundle.out, metafile));
    doubled.push(...doubledPackages(metafile).map((line) => `${bundle.out} holds two of ${line}`));
  }
  console.log(rows.join('\n'));
  // The preview's fonts travel with the words that allow it.
  await cp('node_modules/@fontsource/inter/LICENSE', 'dist/webview/fonts/LICENSE');
  if (doubled.length > 0) throw new Error(doubled.join('\n'));
}

async function watchAll() {
  for (const bundle of present) await (await context({ ...optionsOf(bundle, watch), logLevel: 'info' })).watch();
  console.log('Watching; Ctrl-C ends.');
}

await rm('dist', { recursive: true, force: true });
try {
  await (watch ? watchAll() : buildAll());
} catch (error) {
  // esbuild has printed its own errors, with the lines of the source.
  if (!error.errors) console.error(error.message);
  process.exitCode = 1;
}
