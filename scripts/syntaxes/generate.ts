/**
 * Writes what is generated of `syntaxes/`: `bmc.tmLanguage.json` from the tables of words, and the rules for Enter in
 * `language-configuration.json`. With `--check` it only says what is not current, and exits 1 if anything is not.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { onEnterRules } from './on-enter-rules.ts';
import { textMateGrammar } from './textmate-grammar.ts';

const folder = join(import.meta.dirname, '..', '..', 'syntaxes');

/** What each file should hold, from what it holds. */
const files: Readonly<Record<string, (written: string) => object>> = {
  'bmc.tmLanguage.json': textMateGrammar,
  'language-configuration.json': (written) => ({ ...JSON.parse(written), onEnterRules: onEnterRules() }),
};

for (const [name, make] of Object.entries(files)) {
  const file = join(folder, name);
  const written = await readFile(file, 'utf8').catch(() => '{}');
  const current = `${JSON.stringify(make(written), undefined, 2)}\n`;
  if (!process.argv.includes('--check')) await writeFile(file, current);
  else if (written !== current) {
    console.error(`syntaxes/${name} is not what scripts/syntaxes/generate.ts makes of it: run \`npm run syntaxes\`.`);
    process.exitCode = 1;
  }
}
