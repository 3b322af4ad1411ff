/**
 * Packages the extension as `business-model-canvas-VERSION.vsix` (`npm run package`) and looks at what it holds: all
 * that it needs, nothing that it does not, and no more than it may weigh: less than a megabyte without what is loaded on
 * export alone, and four megabytes with it. The last line is `N passed, N failed`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import vsce from '@vscode/vsce';
import { unzipSync } from 'fflate';
import { FORMAT_ASSETS } from '../src/formats/format-files.ts';
import { FORMAT_NAMES } from '../src/formats/format-names.ts';
import { root } from './vscode/places.ts';
import { readManifest, stageExtension } from './vscode/stage-extension.ts';

/** In bytes: of what every editor loads, and of all. */
const largest = { withoutExport: 1_000_000, whole: 4_000_000 };
const needed = [
  'package.json',
  'package.nls.json',
  'package.nls.de.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'assets/icon.png',
  'dist/extension/main.cjs',
  'dist/mcp/serve-tools.js',
  'dist/server/main.js',
  'dist/server/package.json',
  'dist/site/draw.js',
  'dist/site/pages.js',
  'dist/site/site.css',
  'dist/site/site.js',
  'dist/webview/main.js',
  'dist/webview/main.css',
  'dist/webview/speaker.js',
  'dist/webview/speaker.css',
  'dist/formats/foreign.js',
  ...FORMAT_ASSETS.map((file) => `dist/formats/${file}`),
  ...FORMAT_NAMES.filter((format) => format !== 'svg').map((format) => `dist/formats/${format}.js`),
  'dist/THIRD-PARTY-LICENSES.txt',
  'syntaxes/bmc.tmLanguage.json',
  'schemas/bmc.config.schema.json',
  'schemas/bmc.canvas.schema.json',
];
const allowed =
  /^(dist\/(extension|formats|mcp|server|site|webview)|assets|schemas|syntaxes)\/|^dist\/THIRD-PARTY-LICENSES\.txt$|^package(\.nls(\.[a-z-]+)?)?\.json$|^(README|CHANGELOG)\.md$|^LICENSE$/;

const { name, version } = await readManifest();
const packagePath = join(root, `${name}-${version}.vsix`);
// Without an address of a repository, what the README links to can only stay as it is.
const links = { allowMissingRepository: true, rewriteRelativeLinks: false };
const staged = await stageExtension(join(root, '.vscode-test', 'package'));
await vsce.createVSIX({ cwd: staged, packagePath, dependencies: false, ...links });
const files = await vsce.listFiles({ cwd: staged, packageManager: vsce.PackageManager.None });
const archive = await readFile(packagePath);
const whole = archive.length;
/** What the parts that are loaded on export take in the package, in bytes. */
let onExport = 0;
unzipSync(archive, {
  filter({ name: path, size }) {
    if (/^extension\/dist\/(?:formats|site)\//.test(path)) onExport += size;
    return false;
  },
});
const withoutExport = whole - onExport;

const checks: readonly (readonly [fine: boolean, complaint: string])[] = [
  ...needed.map((file) => [files.includes(file), `${file} is missing`] as const),
  ...files.map((file) => [allowed.test(file) && !file.endsWith('.map'), `${file} has no place in it`] as const),
  [withoutExport < largest.withoutExport, `${withoutExport} bytes are not less than ${largest.withoutExport}`],
  [whole <= largest.whole, `${whole} bytes are more than ${largest.whole}`],
];
const complaints = checks.filter(([fine]) => !fine).map(([, complaint]) => complaint);
for (const complaint of complaints) console.error(`The package: ${complaint}`);
const kb = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;
console.log(
  `${packagePath}: ${files.length} files, ${kb(whole)}; ${kb(withoutExport)} without what is loaded on export`,
);
console.log(`${checks.length - complaints.length} passed, ${complaints.length} failed`);
process.exitCode = complaints.length > 0 ? 1 : 0;
