import type { Catalogue } from '../../messages/catalogue.ts';
import type { ElementKeyword } from '../../taxonomy/elements.ts';
import { writableTerms } from '../../taxonomy/lookup.ts';
import { elementsWith, type PropertyRow, propertiesOf, propertyRow } from '../../taxonomy/properties.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';
import { propertyText } from '../words/property-text.ts';
import type { Explanation, Part } from './explanation.ts';

/**
 * A property word: one explanation for each meaning that it has, with the elements that it has it on; none where there
 * is no such property.
 */
export function explainProperty(key: string, catalogue: Catalogue, taxonomy: Taxonomy): readonly Explanation[] {
  const rows = elementsWith(key).flatMap((element) => propertyRow(element, key) ?? []);
  const meaning = (row: PropertyRow) => `${row.vocabulary ?? row.shape} ${propertyText(row, catalogue).says}`;
  return [...new Set(rows.map(meaning))].map((one) =>
    explainRows(
      rows.filter((row) => meaning(row) === one),
      catalogue,
      taxonomy,
    ),
  );
}

/** A property of one element. */
export function explainPropertyOf(row: PropertyRow, catalogue: Catalogue, taxonomy: Taxonomy): Explanation {
  return explainRows([row], catalogue, taxonomy);
}

function explainRows(rows: readonly PropertyRow[], catalogue: Catalogue, taxonomy: Taxonomy): Explanation {
  const { explain } = catalogue;
  const [first] = rows as readonly [PropertyRow];
  const { says, question } = propertyText(first, catalogue);
  const elements = rows.map(({ element }) => element);
  return {
    title: first.key,
    parts: [
      { kind: 'labelled', label: explain.property, text: explain.of({ key: first.key, elements }) },
      { kind: 'text', text: says },
      { kind: 'labelled', label: explain.question, text: question },
      ...wordsOf(first, catalogue, taxonomy),
    ],
  };
}

function wordsOf({ vocabulary }: PropertyRow, { explain }: Catalogue, taxonomy: Taxonomy): readonly Part[] {
  if (vocabulary === undefined) return [];
  const rows = writableTerms(vocabulary, taxonomy).map((term) => [term.id, term.definition] as const);
  return [{ kind: 'words', heading: explain.takes, rows }];
}

/** A word that begins an element: what stands there, its question, and what it may state. */
export function explainElement(keyword: ElementKeyword, catalogue: Catalogue): Explanation {
  const { explain, blocks } = catalogue;
  const rows = [...propertiesOf(keyword).values()].map((row) => [row.key, propertyText(row, catalogue).says] as const);
  return {
    title: keyword,
    parts: [
      { kind: 'labelled', label: explain.element, text: blocks[keyword].title },
      { kind: 'labelled', label: explain.question, text: blocks[keyword].question },
      { kind: 'words', heading: explain.properties, rows },
    ],
  };
}
