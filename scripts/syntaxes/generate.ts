/**
 * Writes `syntaxes/bmc.tmLanguage.json` from the tables of words; with `--check` it only says whether the file is
 * current, and exits 1 where it is not.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { textMateGrammar } from './textmate-grammar.ts';

const file = join(import.meta.dirname, '..', '..', 'syntaxes', 'bmc.tmLanguage.json');
const current = `${JSON.stringify(textMateGrammar(), undefined, 2)}\n`;

if (!process.argv.includes('--check')) {
  await writeFile(file, current);
} else if ((await readFile(file, 'utf8').catch(() => '')) !== current) {
  console.error('syntaxes/bmc.tmLanguage.json is not what the tables of words make: run scripts/syntaxes/generate.ts.');
  process.exitCode = 1;
}
