import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Who writes files without `write-whole.ts`, and why none of them can leave half of a file that somebody had. */
const OTHERS: Readonly<Record<string, string>> = {
  'project/write-whole.ts': 'it is how all others write',
  'extension/write-whole.ts': 'the same, in whatever a folder of the editor lies',
  'git/merge-by-lines.ts': 'into a folder of its own, which goes again',
  'cli/portfolio/write-tables.ts': 'into new files beside the old ones, which take their place at the end',
  'extension/publishing/editor-folders.ts': 'as the next',
  'site/write-site.ts': 'into a new folder, which takes the place of the old one at the end (`replaced-folder.ts`)',
};

const WRITES = /\b(?:writeFile|writeFileSync|appendFile|appendFileSync|createWriteStream|copyFile|truncate)\s*\(/;

it('whoever writes a file writes it whole', () => {
  const writers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && WRITES.test(readFileSync(`src/${path}`, 'utf8')))
    .map((path) => path.replaceAll('\\', '/'));
  expect(writers.length).toBeGreaterThan(3);
  expect(writers.filter((path) => !Object.hasOwn(OTHERS, path))).toEqual([]);
});
