import { readdirSync, readFileSync } from 'node:fs';
import type { LangiumDocument } from 'langium';
import { describe, expect, it } from 'vitest';
import {
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  type Range,
  type TextEdit,
} from 'vscode-languageserver-types';
import { tokenize } from '../../src/language/lexer.ts';
import { english } from '../../src/messages/english.ts';
import type { Value } from '../../src/model/canvas-model.ts';
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

const RIGHT = [...EXAMPLES.filter(({ name }) => name !== WRONG_ON_PURPOSE), { name: 'every-shape.bmc', text: BRIEF }];

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
function broken(text: string, before: ReadonlyMap<string, number>, item: CompletionItem, at: number) {
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

/** Every so many of a list, the first few left out by the seed, so that lists of one shape are tried at other places. */
function every<Item>(step: number, items: readonly Item[], seed = 0): readonly Item[] {
  return items.filter((_, at) => at % step === seed % step);
}

/** What accepting a few items at some places of a text breaks; what comes to the same text is tried once. */
async function faultsAt(text: string, offsets: Iterable<number>, size: number): Promise<readonly string[]> {
  const document = documentOf(text);
  const before = problemsOf(text);
  const tried = new Set<string>();
  const faults: string[] = [];
  for (const offset of offsets) {
    for (const item of sample(await itemsAt(document, offset), offset, size)) {
      const result = accept(document, item);
      if (tried.has(result)) continue;
      tried.add(result);
      faults.push(...broken(result, before, item, offset));
    }
  }
  return faults;
}

/** The starts, middles and ends of the words and signs of a text, and the places right behind them. */
function placesOf(text: string): readonly number[] {
  const { tokens } = tokenize(text);
  const places = tokens.flatMap(({ startOffset, image }) => [
    startOffset,
    startOffset + (image.length >> 1),
    startOffset + image.length,
    startOffset + image.length + 1,
  ]);
  const lines = [...text.matchAll(/\n/g)].flatMap(({ index }) => [index, index + 1]);
  return [...new Set([0, ...places, ...lines, text.length])].filter((place) => place <= text.length);
}

/** A text while a word of it is being written, and where the cursor then stands. */
interface HalfWritten {
  readonly text: string;
  readonly offset: number;
}

/** A word as it is being written: with nothing behind the cursor yet, or in the middle of what stands there. */
function halvesOf(text: string, { start, end }: Word): readonly HalfWritten[] {
  const middle = (start + end + 1) >> 1;
  return [
    { text: text.slice(0, start), offset: start },
    { text: text.slice(0, middle), offset: middle },
    { text: text.slice(0, middle) + text.slice(end), offset: middle },
  ];
}

/** The canvas with every shape as it may come from another machine: other line ends, and tabs for spaces. */
const FOREIGN = BRIEF.replaceAll('\n', '\r\n').replaceAll('  ', '\t');

describe('accepting an item', () => {
  it.each([
    ['a canvas with every shape', BRIEF, 4],
    ['the same with tabs and other line ends', FOREIGN, 1],
  ])('brings no mistake at any place of %s', async (_, text, size) => {
    expect([...problemsOf(text)]).toEqual([]);
    expect(await faultsAt(text, Array(text.length + 1).keys(), size)).toEqual([]);
  });

  it.each([
    ['a canvas with every shape', BRIEF, 1],
    ['the same with tabs and other line ends', FOREIGN, 4],
  ])('brings no mistake at the end of half of %s', async (_, text, step) => {
    const faults: string[] = [];
    for (const end of every(step, placesOf(text))) faults.push(...(await faultsAt(text.slice(0, end), [end], 2)));
    expect(faults).toEqual([]);
  });

  it('brings no mistake where a word is half typed', async () => {
    const faults: string[] = [];
    for (const word of wordsOf(BRIEF)) {
      for (const { text, offset } of halvesOf(BRIEF, word)) faults.push(...(await faultsAt(text, [offset], 2)));
    }
    expect(faults).toEqual([]);
  });

  it.each(EXAMPLES)('brings no mistake in $name', async ({ name, text }) => {
    const step = name === WRONG_ON_PURPOSE ? 2 : 10;
    expect(await faultsAt(text, every(step, placesOf(text), name.length), 1)).toEqual([]);
  });
});

describe('what is offered', () => {
  it.each(RIGHT)('has every keyword, term and reference of $name where it stands', async ({ text }) => {
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
  });

  it.each(RIGHT)('has every keyword, term and reference of $name while it is written', async ({ name, text }) => {
    const missed: string[] = [];
    let tried = 0;
    for (const word of every(text === BRIEF ? 1 : 15, wordsOf(text), name.length)) {
      for (const half of halvesOf(text, word)) {
        if (word.isReference && !isKnown(word.word, half.text)) continue;
        tried += 1;
        const items = await itemsAt(documentOf(half.text), half.offset);
        // `per year` is offered whole where nothing stands behind it yet.
        const found = items.some(({ label }) => label === word.word || label.startsWith(`${word.word} `));
        if (!found) missed.push(`${word.word} in ${half.text.slice(-60)}: ${items.map((item) => item.label)}`);
      }
    }
    expect(tried).toBeGreaterThan(20);
    expect(missed).toEqual([]);
  });

  it('is nothing inside texts and comments', async () => {
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

/** A word of a text, and where it stands; what a reference names may stand further down. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly isReference: boolean;
}

/** The words of the language and the references of a text: all words but ids where they are given. */
function wordsOf(text: string): readonly Word[] {
  const { tokens } = tokenize(text);
  const document = documentOf(text);
  const values = valuesIn(text);
  const terms = values.flatMap((value) => {
    if (value.kind === 'rated') return value.level ? [value.level] : [];
    return value.kind === 'term' || (value.kind === 'step' && !value.link) ? [value] : [];
  });
  const links = values.flatMap((value): readonly { readonly range: Range }[] => {
    if (value.kind === 'answer') return value.links;
    return value.kind === 'link' || (value.kind === 'step' && value.link) ? [value] : [];
  });
  const startsOf = (places: readonly { readonly range: Range }[]) =>
    new Set(places.map(({ range }) => document.textDocument.offsetAt(range.start)));
  const termStarts = startsOf(terms);
  const linkStarts = startsOf(links);
  return tokens.flatMap(({ image, startOffset, tokenType }) => {
    const isWord = termStarts.has(startOffset) || (tokenType.name === image && isReserved(image));
    const isReference = !isWord && linkStarts.has(startOffset);
    if (!isWord && !isReference) return [];
    return [{ start: startOffset, end: startOffset + image.length, word: image, isReference }];
  });
}

/** Whether a text gives an id to an element or a need. */
function isKnown(id: string, text: string): boolean {
  const isNeed = valuesIn(text).some((value) => value.kind === 'rated' && value.id === id);
  return id === 'all' || isNeed || readCanvas(text).byId.has(id);
}

function valuesIn(text: string): readonly Value[] {
  const { elements, header } = readCanvas(text);
  return [header, ...elements].flatMap((element) => (element?.facts ?? []).flatMap((fact) => fact.values));
}
