import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { printTable } from './statistics.ts';

const PROGRAMS = ['dist/server', 'dist/extension', 'dist/webview', 'dist/cli', 'dist/markdown'];

/** How large the scripts of each built program are. What of it is data, and not code, the build prints. */
export function benchSizes(): void {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} KB`;
  const rows = PROGRAMS.map((folder) => {
    if (!existsSync(folder)) return [folder, 'not built', ''];
    const scripts = readdirSync(folder).filter((name) => /\.c?js$/.test(name));
    const contents = scripts.map((name) => readFileSync(join(folder, name)));
    const sizes = [contents, contents.map((content) => gzipSync(content))];
    return [folder, ...sizes.map((files) => kilobytes(files.reduce((sum, { length }) => sum + length, 0)))];
  });
  printTable('Programs', ['folder', 'scripts', 'gzipped'], rows);
}
