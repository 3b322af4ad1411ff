/**
 * Builds every bundle into dist/: `node esbuild.mjs [--watch]`.
 *
 * Prints a table of sizes (KB of 1,000 bytes): the whole file, its code, the data it carries (message, taxonomy and
 * font tables, which grow with what the product knows and not with what it does), and the file gzipped.
 * Fails when one bundle would hold two copies of a package, because two protocol stacks cost a fifth of the server.
 */
import { readFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, context } from 'esbuild';
import { writeApiTypes } from './scripts/api-types.ts';
import { bundles, optionsOf } from './scripts/bundles.ts';
import { assetSources } from './scripts/format-assets.ts';
import { licensesOf } from './scripts/licenses.ts';

const watch = process.argv.includes('--watch');

/** What counts as data and not as code in the table of sizes. */
const isData = (input) => /^src\/(messages|taxonomy)\/|\/width-table\.ts$/.test(input);

/** The folders of the packages that a bundle took in. */
function packagesIn({ inputs }) {
  const folders = Object.keys(inputs).map((input) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(input)?.[0]);
  return new Set(folders.filter((folder) => folder !== undefined));
}

/** The packages that came in more than once, with their folders. */
function doubled(folders) {
  const byName = Map.groupBy(folders, (folder) => folder.replace(/^.*node_modules\//, ''));
  return [...byName].filter(([, at]) => at.length > 1).map(([, at]) => at.join(', '));
}

const kb = (bytes) => `${(bytes / 1000).toFixed(0)} KB`.padStart(9);
const row = (name, ...cells) => name.padEnd(34) + cells.join('');

/** The sizes of one program, with what it loads on use, and of its style sheet and fonts together if it has any. */
function sizeRows(out, { outputs }) {
  const files = Object.keys(outputs).filter((file) => !file.endsWith('.map'));
  const scripts = files.filter((file) => /\.c?js$/.test(file));
  const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
  const bytes = sum(scripts.map((file) => outputs[file].bytes));
  const data = sum(
    scripts
      .flatMap((file) => Object.entries(outputs[file].inputs))
      .map(([input, { bytesInOutput }]) => (isData(input) ? bytesInOutput : 0)),
  );
  const gzipped = sum(scripts.map((file) => gzipSync(readFileSync(file)).length));
  const name = scripts.length > 1 ? `${out} and ${scripts.length - 1} more` : out;
  const rows = [row(name, kb(bytes), kb(bytes - data), kb(data), kb(gzipped))];
  const beside = sum(files.filter((file) => !scripts.includes(file)).map((file) => outputs[file].bytes));
  if (beside > 0) rows.push(row('  its style sheet and fonts', kb(beside), kb(0), kb(beside)));
  return rows;
}

async function buildAll() {
  const rows = [row('bundle', ...['whole', 'code', 'data', 'gzipped'].map((heading) => heading.padStart(9)))];
  const packages = new Set();
  const complaints = [];
  for (const bundle of bundles) {
    const { metafile } = await build(optionsOf(bundle, watch));
    rows.push(...sizeRows(bundle.out, metafile));
    for (const folder of packagesIn(metafile)) packages.add(folder);
    complaints.push(
      ...doubled(packagesIn(metafile)).map((folders) => `${bundle.out} holds one package twice: ${folders}`),
    );
  }
  rows.push(...(await writeAssets(packages)));
  await writeApiTypes('dist/api');
  console.log(rows.join('\n'));
  await writeFile('dist/THIRD-PARTY-LICENSES.txt', licensesOf(packages));
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
}

/** Puts the files that come with the exporters beside them; gives a row for each. */
async function writeAssets(packages) {
  const rows = [];
  for (const [name, source] of Object.entries(assetSources)) {
    const content = await source();
    const out = `dist/formats/${name}`;
    const bytes = typeof content === 'string' ? readFileSync(content) : content;
    await writeFile(out, bytes);
    rows.push(row(out, kb(bytes.length), kb(0), kb(bytes.length), kb(gzipSync(bytes).length)));
    if (typeof content === 'string') packages.add(/^node_modules\/(?:@[^/]+\/)?[^/]+\//.exec(content)[0]);
  }
  return rows;
}

async function watchAll() {
  await mkdir('dist/formats', { recursive: true });
  await writeAssets(new Set());
  for (const bundle of bundles) await (await context({ ...optionsOf(bundle, watch), logLevel: 'info' })).watch();
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
