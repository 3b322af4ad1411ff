import { readdirSync, readFileSync } from 'node:fs';
import type { LangiumDocument } from 'langium';
import { describe, expect, it } from 'vitest';
import { type CompletionItem, CompletionItemKind, InsertTextFormat, type TextEdit } from 'vscode-languageserver-types';
import { english } from '../../src/messages/english.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { RULES } from '../../src/rules/registry.ts';
import { snippetAsText } from '../../src/server/completion/snippet-text.ts';
import { isReserved } from '../../src/taxonomy/reserved-words.ts';
import { standardTaxonomy } from '../../src/taxonomy/taxonomy.ts';
import { documentOf, services } from './canvas-document.ts';

const EXAMPLES = readdirSync('examples')
  .filter((name) => name.endsWith('.bmc'))
  .map((name) => ({ name, text: readFileSync(`examples/${name}`, 'utf8') }));

/** Its mistakes are its purpose: not every word of it is one that should be offered. */
const WRONG_ON_PURPOSE = 'with-findings.bmc';

/** Every element and every shape of property, as briefly as can be. */
const BRIEF = readFileSync('test/server/every-shape.bmc', 'utf8');

async function itemsAt(document: LangiumDocument, offset: number): Promise<readonly CompletionItem[]> {
  const position = document.textDocument.positionAt(offset);
  const list = await services.lsp.CompletionProvider!.getCompletion(document, { textDocument: { uri: '' }, position });
  return list?.items ?? [];
}

function accept(document: LangiumDocument, item: CompletionItem): string {
  const { range, newText } = item.textEdit as TextEdit;
  const text = document.textDocument.getText();
  const inserted = item.insertTextFormat === InsertTextFormat.Snippet ? snippetAsText(newText) : newText;
  const { offsetAt } = document.textDocument;
  const at = (position: typeof range.start) => offsetAt.call(document.textDocument, position);
  return text.slice(0, at(range.start)) + inserted + text.slice(at(range.end));
}

/** The findings that tell of how a text is written, not of what it says. */
const WRITING = RULES.filter(({ code }) =>
  /^(?:syntax|property|name|amount|term|reference)\/|second-header$/.test(code),
);

const SURROUNDINGS = { taxonomy: standardTaxonomy, fileExists: () => true, titlePhrases: [english.titlePhrases] };

/** How often each problem of writing occurs. */
function problemsOf(text: string): ReadonlyMap<string, number> {
  const canvas = readCanvas(text);
  const found = WRITING.map((rule) => [rule.code, [...rule.check(canvas, SURROUNDINGS)].length] as const);
  return new Map(found.filter(([, count]) => count > 0));
}

/**
 * What a word in another one's place may bring: a property's word waits for its value, and values that belonged to another
 * word may be none of its own. A value brings nothing at all.
 */
const EXPECTED: Partial<Record<CompletionItemKind, RegExp>> = {
  [CompletionItemKind.Property]: /^(?:property\/empty|term\/.*|reference\/.*)$/,
  [CompletionItemKind.Class]: /^(?:term|reference)\//,
};

/** What an item breaks that was whole before; empty where it breaks nothing. */
function broken(document: LangiumDocument, before: ReadonlyMap<string, number>, item: CompletionItem, at: number) {
  const text = accept(document, item);
  const expected = EXPECTED[item.kind!];
  return [...problemsOf(text)]
    .filter(([code, count]) => count > (before.get(code) ?? 0) && !expected?.test(code))
    .map(([code]) => `${code} by ${item.label} at ${at}: ${JSON.stringify(text.slice(Math.max(0, at - 40), at + 60))}`);
}

/** The same few of a list for the same seed: all are tried over the many places. */
function sample<Item>(items: readonly Item[], seed: number, size: number): readonly Item[] {
  if (items.length <= size) return items;
  return Array.from({ length: size }, (_, step) => items[(seed * 7 + step * 13) % items.length]!);
}

/** The starts, middles and ends of the words and signs of a text, and the places right behind them. */
function placesOf(text: string): readonly number[] {
  const { tokens } = services.parser.Lexer.tokenize(text);
  const places = tokens.flatMap(({ startOffset, image }) => [
    startOffset,
    startOffset + (image.length >> 1),
    startOffset + image.length,
    startOffset + image.length + 1,
  ]);
  const lines = [...text.matchAll(/\n/g)].flatMap(({ index }) => [index, index + 1]);
  return [...new Set([0, ...places, ...lines, text.length])].filter((place) => place <= text.length);
}

describe('completion at every place', () => {
  it('never brings a syntax problem, at any place of a canvas with every shape', async () => {
    const document = documentOf(BRIEF);
    const before = problemsOf(BRIEF);
    const faults: string[] = [];
    for (let offset = 0; offset <= BRIEF.length; offset += 1) {
      for (const item of sample(await itemsAt(document, offset), offset, 4)) {
        faults.push(...broken(document, before, item, offset));
      }
    }
    expect([...before]).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('never brings a syntax problem at the end of half a canvas', async () => {
    const faults: string[] = [];
    for (const end of placesOf(BRIEF)) {
      const half = BRIEF.slice(0, end);
      const document = documentOf(half);
      const before = problemsOf(half);
      for (const item of sample(await itemsAt(document, end), end, 4))
        faults.push(...broken(document, before, item, end));
    }
    expect(faults).toEqual([]);
  });

  it.each(EXAMPLES)('never brings a syntax problem in $name', async ({ text }) => {
    const document = documentOf(text);
    const before = problemsOf(text);
    const faults: string[] = [];
    for (const offset of placesOf(text).filter((_, place) => place % 5 === 0)) {
      for (const item of sample(await itemsAt(document, offset), offset, 1)) {
        faults.push(...broken(document, before, item, offset));
      }
    }
    expect(faults).toEqual([]);
  });

  it.each([...EXAMPLES.filter(({ name }) => name !== WRONG_ON_PURPOSE), { name: 'every-shape.bmc', text: BRIEF }])(
    'offers every keyword, term and reference of $name where it stands',
    async ({ text }) => {
      const document = documentOf(text);
      const words = wordsOf(text);
      const missed: string[] = [];
      for (const { start, end, word } of words) {
        for (const offset of [start, (start + end + 1) >> 1]) {
          const items = await itemsAt(document, offset);
          const found = items.find((item) => item.label === word);
          const range = (found?.textEdit as TextEdit | undefined)?.range;
          const replaced = range && document.textDocument.getText(range);
          if (replaced !== word) missed.push(`${word} at ${offset}: ${items.map((item) => item.label)}`);
        }
      }
      expect(words.length).toBeGreaterThan(20);
      expect(missed).toEqual([]);
    },
  );

  it('offers nothing inside texts and comments', async () => {
    const document = documentOf(BRIEF);
    const inside = [...BRIEF.matchAll(/"""[\s\S]*?"""|"[^"\n]*"|\/\/.*|\/\*[\s\S]*?\*\//g)];
    const offered: string[] = [];
    for (const { index, 0: text } of inside) {
      for (let offset = index + 1; offset < index + text.length; offset += 3) {
        if ((await itemsAt(document, offset)).length > 0) offered.push(`${offset} in ${text}`);
      }
    }
    expect(inside.length).toBeGreaterThan(10);
    expect(offered).toEqual([]);
  });
});

/** The words of the language and the references of a text: all words but ids where they are given. */
function wordsOf(text: string): readonly { start: number; end: number; word: string }[] {
  const { tokens } = services.parser.Lexer.tokenize(text);
  const document = documentOf(text);
  const model = readCanvas(text);
  const values = [model.header, ...model.elements].flatMap((element) =>
    (element?.facts ?? []).flatMap((fact) => fact.values),
  );
  const valueRanges = values.flatMap((value) => {
    if (value.kind === 'answer') return value.links.map((link) => link.range);
    if (value.kind === 'rated') return value.level ? [value.level.range] : [];
    return value.kind === 'link' || value.kind === 'term' || value.kind === 'step' ? [value.range] : [];
  });
  const starts = new Set(valueRanges.map((range) => document.textDocument.offsetAt(range.start)));
  return tokens
    .filter(
      (token) => starts.has(token.startOffset) || (token.tokenType.name === token.image && isReserved(token.image)),
    )
    .map(({ startOffset, image }) => ({ start: startOffset, end: startOffset + image.length, word: image }));
}
