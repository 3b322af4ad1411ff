import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { IGrammar } from 'vscode-textmate';

// Both packages are CommonJS without named exports that Node could see.
const require = createRequire(import.meta.url);
const textmate = require('vscode-textmate') as typeof import('vscode-textmate');
const oniguruma = require('vscode-oniguruma') as typeof import('vscode-oniguruma');

/** A stretch of text and the most particular of its scopes. */
export type Coloured = readonly [text: string, scope: string];

const grammars: Readonly<Record<string, string>> = {
  'source.bmc': 'bmc.tmLanguage.json',
  'markdown.bmc.codeblock': 'bmc-in-markdown.tmLanguage.json',
};

/** Loads a grammar of `syntaxes/` as the editor does, by its scope. */
export async function loadGrammar(scope: string): Promise<IGrammar> {
  const wasm = await readFile(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (wanted) => {
      const file = grammars[wanted];
      if (!file) return null;
      const path = join(import.meta.dirname, '..', '..', 'syntaxes', file);
      return textmate.parseRawGrammar(await readFile(path, 'utf8'), path);
    },
  });
  return (await registry.loadGrammar(scope))!;
}

/** Colours a text line by line; gives what is not blank, with the last scope of each, and its first word alone. */
export function colour(grammar: IGrammar, text: string): Coloured[] {
  const coloured: Coloured[] = [];
  let state = textmate.INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const stretch = line.slice(startIndex, endIndex);
      if (stretch.trim()) coloured.push([stretch, scopes.at(-1)!]);
    }
  }
  return coloured;
}
