import type { PropertyText } from '../../src/messages/english/properties.ts';
import { english } from '../../src/messages/english.ts';
import { BLOCKS, ELEMENT_KEYWORDS, type ElementKeyword, isBlock } from '../../src/taxonomy/elements.ts';
import { type PropertyRow, propertiesOf, propertyRow } from '../../src/taxonomy/properties.ts';
import { code, folded, table } from './markdown.ts';
import { VOCABULARY_TITLES } from './taxonomy-sections.ts';

/** Which element may state what, one row for each. */
export function elementTable(): string {
  const rows = ELEMENT_KEYWORDS.map((keyword) => {
    const own = [...propertiesOf(keyword).values()].filter((row) => !isShared(row));
    const list = (single: boolean) =>
      own
        .filter((row) => row.single === single)
        .map((row) => code(row.key))
        .join(', ');
    const { title, question } = english.blocks[keyword];
    return [code(keyword), `**${title}** ${question}`, list(true), list(false)];
  });
  return table(['begins with', 'is', 'one value each', 'any number of values'], rows);
}

/** What each property takes and says: a folded table for each element, and one for what they share. */
export function propertyTables(): string {
  const ofElement = (element: ElementKeyword) => {
    const own = [...propertiesOf(element).values()].filter((row) => !isShared(row));
    return folded(`<code>${element}</code> ${english.blocks[element].title}`, tableOf(own));
  };
  const shared = [...propertiesOf(BLOCKS[0]).values()].filter(isShared);
  return [...ELEMENT_KEYWORDS.map(ofElement), folded('any of them', tableOf(shared))].join('\n\n');
}

function tableOf(rows: readonly PropertyRow[]): string {
  return table(
    ['property', 'takes', 'says'],
    rows.map((row) => [code(row.key), whatItTakes(row), textOf(row).says]),
  );
}

function textOf({ element, key }: PropertyRow): PropertyText {
  const texts: Readonly<Record<string, Readonly<Record<string, PropertyText>>>> = english.properties;
  const text = texts[element]?.[key] ?? texts.any?.[key];
  if (!text) throw new Error(`There is no text for ${key} of ${element}.`);
  return text;
}

/** What every element may state, or every note on the canvas: told once. */
function isShared({ element, key }: PropertyRow): boolean {
  const among: readonly ElementKeyword[] = isBlock(element) ? BLOCKS : ELEMENT_KEYWORDS;
  const { vocabulary } = propertyRow(element, key) ?? {};
  return among.every((other) => propertiesOf(other).has(key) && propertyRow(other, key)?.vocabulary === vocabulary);
}

function whatItTakes(row: PropertyRow): string {
  const targets = (row.targets ?? []).map((target) => (target in english.blocks ? plural(target) : `${target}s`));
  const anything = targets.length > BLOCKS.length;
  const words = row.vocabulary
    ? `[${VOCABULARY_TITLES[row.vocabulary].toLowerCase()}](#${anchor(VOCABULARY_TITLES[row.vocabulary])})`
    : '';
  switch (row.shape) {
    case 'references':
      return anything ? 'ids of anything' : `ids of ${or(targets)}${row.all ? ', or `all`' : ''}`;
    case 'terms':
      return row.single ? `a word: ${words}` : `words: ${words}`;
    case 'terms-or-texts':
      return `words or texts: ${words}`;
    case 'texts':
      return row.single ? 'a text' : 'texts';
    case 'rated':
      return row.element === 'segment' ? '`[id] [level] "text"`' : '`[level] "text"`';
    case 'answers':
      return `\`[ids of ${or(targets)}] "text"\``;
    case 'amount':
      return '`12k EUR per customer per year`, `0.4 %`';
    case 'percentage':
      return '`40 %`, its part of the block';
    case 'quantity':
      return '`1200`, `40k..50k`';
    case 'frequency':
      return '`2 per year`';
    case 'currency':
      return 'three letters, as `EUR`';
    case 'date':
      return '`2026-11-21`';
    case 'steps':
      return 'the words that begin elements, or ids';
  }
}

function plural(keyword: string): string {
  const { one } = english.blocks[keyword as ElementKeyword];
  return one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`;
}

function or(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** A heading's anchor, as GitHub forms it. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\d\s-]/gu, '')
    .replaceAll(' ', '-');
}
