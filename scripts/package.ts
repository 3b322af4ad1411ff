/**
 * Packages the extension as `business-model-canvas-VERSION.vsix` (`npm run package`) and looks at what it holds: all
 * that it needs, nothing that it does not, and less than a megabyte. The last line is `N passed, N failed`.
 */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import vsce from '@vscode/vsce';
import { root } from './vscode/places.ts';
import { readManifest } from './vscode/stage-extension.ts';

const largest = 1_000_000;
const needed = [
  'package.json',
  'package.nls.json',
  'package.nls.de.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'assets/icon.png',
  'dist/extension/main-node.cjs',
  'dist/extension/main-browser.cjs',
  'dist/server/main-node.cjs',
  'dist/server/main-browser.js',
  'dist/webview/main.js',
  'dist/webview/main.css',
  'dist/THIRD-PARTY-LICENSES.txt',
  'syntaxes/bmc.tmLanguage.json',
  'schemas/bmc.config.schema.json',
];
// npm adds the command line to what `files` names, because `bin` does; the extension has no use for it.
const allowed =
  /^(dist\/(extension|server|webview)|assets|schemas|syntaxes)\/|^dist\/THIRD-PARTY-LICENSES\.txt$|^package(\.nls(\.[a-z-]+)?)?\.json$|^(README|CHANGELOG)\.md$|^LICENSE$/;

const { name, version } = await readManifest();
const packagePath = join(root, `${name}-${version}.vsix`);
// Without an address of a repository, what the README links to can only stay as it is.
const links = { allowMissingRepository: true, rewriteRelativeLinks: false };
await vsce.createVSIX({ cwd: root, packagePath, dependencies: false, ...links });
const files = await vsce.listFiles({ cwd: root, packageManager: vsce.PackageManager.None });
const { size } = await stat(packagePath);

const checks: readonly (readonly [fine: boolean, complaint: string])[] = [
  ...needed.map((file) => [files.includes(file), `${file} is missing`] as const),
  ...files.map((file) => [allowed.test(file) && !file.endsWith('.map'), `${file} has no place in it`] as const),
  [size < largest, `${size} bytes are not less than ${largest}`],
];
const complaints = checks.filter(([fine]) => !fine).map(([, complaint]) => complaint);
for (const complaint of complaints) console.error(`The package: ${complaint}`);
console.log(`${packagePath}: ${files.length} files, ${(size / 1000).toFixed(0)} KB`);
console.log(`${checks.length - complaints.length} passed, ${complaints.length} failed`);
process.exitCode = complaints.length > 0 ? 1 : 0;
