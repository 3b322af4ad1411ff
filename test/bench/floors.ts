/* The floors of checking a folder, each a program of its own: `node floors.js read|lex|json FOLDER`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createStockLanguage } from '../../scripts/parser/stock-language.ts';

const [what, folder = '.'] = process.argv.slice(2);
const texts = readdirSync(folder).map((name) => () => readFileSync(join(folder, name), 'utf8'));
if (what === 'read') for (const read of texts) read();
if (what === 'json') for (const read of texts) JSON.parse(read());
if (what === 'lex') {
  const { Lexer } = createStockLanguage().parser;
  for (const read of texts) Lexer.tokenize(read());
}
