import { existsSync, readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { printTable } from './statistics.ts';

const BUNDLES = ['dist/server/main.js', 'dist/extension/main.cjs', 'dist/webview/main.js', 'dist/cli/main.js'];

/** How large the built bundles are. */
export function benchSizes(): void {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
  const rows = BUNDLES.map((path) =>
    existsSync(path)
      ? [path, kilobytes(statSync(path).size), kilobytes(gzipSync(readFileSync(path)).length)]
      : [path, 'not built', ''],
  );
  printTable('Bundles', ['file', 'size', 'gzipped'], rows);
}
