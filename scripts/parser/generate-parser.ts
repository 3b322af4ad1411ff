/**
 * Compiles the grammar: writes `compiled/token-types.ts` and `compiled/canvas-parser.ts`, from the grammar
 * as Langium read it, in a folder of their own because Langium clears its own. Fails where the grammar has something
 * that the generator does not know, where one token does not tell what comes next, and where a text could not be read
 * to its end.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expectTotal } from './expect-total.ts';
import { expectDecisions } from './first-tokens.ts';
import { readRules } from './read-rules.ts';
import { createStockLanguage } from './stock-language.ts';
import { writeParser } from './write-parser.ts';
import { tokenNamesOf, writeTokenTypes } from './write-token-types.ts';

const folder = join(import.meta.dirname, '..', '..', 'src', 'language', 'compiled');

const language = createStockLanguage();
const names = tokenNamesOf(language);
const rules = readRules(language.Grammar);
const hidden = new Set(
  Object.values(language.parser.Lexer.definition).flatMap(({ name, GROUP }) => (GROUP === 'hidden' ? [name] : [])),
);
expectDecisions(rules);
expectTotal(
  rules,
  names.filter((name) => name !== names[0] && !hidden.has(name)),
);
await mkdir(folder, { recursive: true });
await writeFile(join(folder, 'token-types.ts'), writeTokenTypes(language, names));
await writeFile(join(folder, 'canvas-parser.ts'), writeParser(rules, names));
