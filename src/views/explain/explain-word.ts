import type { Catalogue, FindingCode } from '../../messages/catalogue.ts';
import { ruleTable } from '../../rules/rule-table.ts';
import { ELEMENT_KEYWORDS, isElementKeyword } from '../../taxonomy/elements.ts';
import { findInAllVocabularies, findTerm, vocabulariesBehind, writableTerms } from '../../taxonomy/lookup.ts';
import { nearestWords } from '../../taxonomy/nearest.ts';
import { PROPERTY_KEYS, propertyRow } from '../../taxonomy/properties.ts';
import { type Taxonomy, VOCABULARIES } from '../../taxonomy/taxonomy.ts';
import { taxonomyIn } from '../../taxonomy/taxonomy-in.ts';
import { explainFinding } from './explain-finding.ts';
import { explainElement, explainProperty, explainPropertyOf } from './explain-property.ts';
import { explainTerm, placesOf } from './explain-term.ts';
import type { Explanation } from './explanation.ts';

/** What an asked word is: everything that it can mean, or why it means nothing. */
export type Explained = { readonly explanations: readonly Explanation[] } | { readonly problem: string };

/** With what words are explained. */
export interface ExplainOptions {
  readonly catalogue: Catalogue;
  /** The words that canvases are read with; the standard ones by default. */
  readonly taxonomy?: Taxonomy;
}

/**
 * Explains the code of a finding, a term, a property or a word that begins elements; one that is several of them is
 * explained as each.
 */
export function explainWord(word: string, { catalogue, taxonomy = taxonomyIn(catalogue) }: ExplainOptions): Explained {
  const explanations = [
    ...codesOf(word, catalogue).map((code) => explainFinding(code, catalogue)),
    ...findInAllVocabularies(word, taxonomy).map((found) => explainTerm(word, found, catalogue)),
    ...explainProperty(word, catalogue, taxonomy),
    ...(isElementKeyword(word) ? [explainElement(word, catalogue)] : []),
  ];
  if (explanations.length > 0) return { explanations };
  const nearest = nearestWords(word, everyWord(catalogue, taxonomy));
  return { problem: catalogue.explain.unknown({ word, nearest }) };
}

/** Explains a term as it is meant after a property, or a property as one element has it: `kind store`, `segment kind`. */
export function explainAfter(
  first: string,
  word: string,
  { catalogue, taxonomy = taxonomyIn(catalogue) }: ExplainOptions,
): Explained {
  const row = isElementKeyword(first) ? propertyRow(first, word) : undefined;
  if (row) return { explanations: [explainPropertyOf(row, catalogue, taxonomy)] };
  const vocabularies = vocabulariesBehind(first);
  if (vocabularies.length === 0) {
    return {
      problem: catalogue.explain.noProperty({ word: first, nearest: nearestWords(first, propertiesWithWords()) }),
    };
  }
  const found = vocabularies.flatMap((vocabulary) => findTerm(vocabulary, word, taxonomy) ?? []);
  if (found.length > 0) return { explanations: found.map((one) => explainTerm(word, one, catalogue)) };
  const candidates = vocabularies.flatMap((vocabulary) => writableTerms(vocabulary, taxonomy).map(({ id }) => id));
  const nearest = nearestWords(word, candidates);
  return { problem: catalogue.explain.unknownAfter({ word, property: first, nearest }) };
}

/** Everything that can be explained: the findings with what should be, the elements, and the words of the taxonomy. */
export function explainAll({ catalogue, taxonomy = taxonomyIn(catalogue) }: ExplainOptions): Explanation {
  const { explain, vocabularies, blocks } = catalogue;
  const wordLists = VOCABULARIES.map((name) => ({
    kind: 'labelled' as const,
    label: vocabularies[name],
    text: `${writableTerms(name, taxonomy)
      .map(({ id }) => id)
      .join(', ')} (${placesOf(name, catalogue)})`,
  }));
  return {
    title: explain.listTitle,
    parts: [
      {
        kind: 'words',
        heading: explain.findings,
        rows: ruleTable(catalogue).map(({ code, summary }) => [code, summary]),
      },
      {
        kind: 'words',
        heading: explain.elements,
        rows: ELEMENT_KEYWORDS.map((keyword) => [keyword, `${blocks[keyword].title}. ${blocks[keyword].question}`]),
      },
      ...wordLists,
    ],
  };
}

/** The findings of this code, or all whose code ends in this word: `needs-segment`. */
function codesOf(word: string, catalogue: Catalogue): readonly FindingCode[] {
  const codes = codesIn(catalogue);
  const exact = codes.filter((code) => code === word);
  return exact.length > 0 ? exact : codes.filter((code) => code.endsWith(`/${word}`));
}

function codesIn(catalogue: Catalogue): readonly FindingCode[] {
  return ruleTable(catalogue).map(({ code }) => code);
}

function everyWord(catalogue: Catalogue, taxonomy: Taxonomy): readonly string[] {
  const words = [...taxonomy.values()].flatMap((vocabulary) => [...vocabulary.words.keys()]);
  return [...words, ...PROPERTY_KEYS, ...ELEMENT_KEYWORDS, ...codesIn(catalogue)];
}

function propertiesWithWords(): readonly string[] {
  return PROPERTY_KEYS.filter((key) => vocabulariesBehind(key).length > 0);
}
