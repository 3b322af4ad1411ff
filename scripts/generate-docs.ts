/**
 * Writes into README.md, ARCHITECTURE.md and docs/ what the code knows best: tables of the language, the taxonomy, the rules
 * and the layers, and what the command line prints: `npm run docs`. With `--check`, exits with 1 where a page is not
 * what it would write.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pages } from './docs/generate-docs.ts';
import { root } from './vscode/places.ts';

for (const [name, generate] of Object.entries(pages)) {
  const file = join(root, name);
  const written = await readFile(file, 'utf8');
  const generated = await generate(written);
  if (generated === written) continue;
  if (process.argv.includes('--check')) {
    console.error(`${name} is not current: run \`npm run docs\`.`);
    process.exitCode = 1;
  } else await writeFile(file, generated);
}
