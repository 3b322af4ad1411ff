import fc from 'fast-check';
import { ELEMENT_KEYWORDS, type ElementKeyword } from '../../src/taxonomy/elements.ts';
import { type PropertyRow, propertiesOf } from '../../src/taxonomy/properties.ts';
import { standardTaxonomy } from '../../src/taxonomy/taxonomy.ts';

/** A canvas as plain data, to be written, changed and written again. */
export interface PlainCanvas {
  readonly elements: readonly PlainElement[];
}

export interface PlainElement {
  readonly keyword: ElementKeyword;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  /** Each fact as it stands in the text: its word and its values. */
  readonly facts: readonly PlainFact[];
}

export interface PlainFact {
  readonly key: string;
  readonly values: readonly string[];
}

const IDS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const NEEDS = ['j', 'p', 'g'] as const;
const WORDS = [
  'wealthy',
  'families',
  'advice',
  'portal',
  'named',
  'banker',
  'weekly',
  'review',
  'calm',
  'fees',
] as const;

/** A text of a few words. */
export const plainTexts = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));

const quotedTexts = plainTexts.map((text) => `"${text}"`);

/** One fact of an element, its values as the language takes them. */
export function plainFacts(keyword: ElementKeyword): fc.Arbitrary<PlainFact> {
  const rows = [...propertiesOf(keyword).values()];
  return fc.constantFrom(...rows).chain((row) => {
    const value = plainValues(row);
    const most = row.single || row.shape === 'rated' ? 1 : 3;
    const list = fc.uniqueArray(value, { minLength: 1, maxLength: most });
    return list.map((values) => ({ key: row.key, values }));
  });
}

function plainValues(row: PropertyRow): fc.Arbitrary<string> {
  const ids = fc.constantFrom(...IDS);
  const terms = fc.constantFrom(...(standardTaxonomy.get(row.vocabulary ?? 'level')?.terms ?? []).map(({ id }) => id));
  const numbers = fc.integer({ min: 1, max: 9 });
  switch (row.shape) {
    case 'references':
    case 'steps':
      return ids;
    case 'terms':
      return terms;
    case 'terms-or-texts':
      return fc.oneof(terms, quotedTexts);
    case 'texts':
      return quotedTexts;
    case 'rated':
      return fc
        .tuple(
          row.element === 'segment' ? fc.constantFrom('', ...NEEDS) : fc.constant(''),
          fc.constantFrom('', 'high', 'low'),
          quotedTexts,
        )
        .map((parts) => parts.filter(Boolean).join(' '));
    case 'answers':
      return fc
        .tuple(fc.uniqueArray(fc.constantFrom(...NEEDS), { maxLength: 2 }), quotedTexts)
        .map(([needs, text]) => [needs.join(', '), text].filter(Boolean).join(' '));
    case 'currency':
      return fc.constantFrom('EUR', 'USD');
    case 'date':
      return numbers.map((day) => `2026-01-0${day}`);
    case 'percentage':
      return numbers.map((number) => `${number} %`);
    case 'frequency':
      return numbers.map((number) => `${number} per year`);
    case 'quantity':
      return numbers.map(String);
    case 'amount':
      return numbers.map((number) => `${number}k EUR per year`);
  }
}

/** An element other than the header. */
export const plainElements: fc.Arbitrary<PlainElement> = fc
  .constantFrom(...ELEMENT_KEYWORDS.filter((keyword) => keyword !== 'canvas'))
  .chain((keyword) =>
    fc.record({
      keyword: fc.constant(keyword),
      id: fc.option(fc.constantFrom(...IDS), { nil: undefined }),
      title: plainTexts,
      facts: factLists(keyword),
    }),
  );

/** Facts of an element, no property twice. */
export function factLists(keyword: ElementKeyword): fc.Arbitrary<readonly PlainFact[]> {
  return fc.uniqueArray(plainFacts(keyword), { maxLength: 5, selector: ({ key }) => key });
}

/** A canvas whose ids are all different, or given twice here and there. */
export const plainCanvases: fc.Arbitrary<PlainCanvas> = fc
  .tuple(
    fc.option(fc.record({ keyword: fc.constant('canvas' as const), title: plainTexts, facts: factLists('canvas') }), {
      nil: undefined,
    }),
    fc.array(plainElements, { maxLength: 9 }),
  )
  .map(([header, elements]) => ({ elements: [...(header ? [header] : []), ...elements] }));

/** The text of a plain canvas. */
export function writePlain({ elements }: PlainCanvas): string {
  return elements
    .map(({ keyword, id, title, facts }) => {
      const head = [keyword, id, title === undefined ? undefined : `"${title}"`].filter((part) => part !== undefined);
      const lines = facts.map(({ key, values }) => `  ${key} ${values.join(', ')}\n`);
      return lines.length === 0 ? `${head.join(' ')}\n` : `${head.join(' ')} {\n${lines.join('')}}\n`;
    })
    .join('\n');
}
