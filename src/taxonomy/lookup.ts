import { ELEMENT_KEYWORDS } from './elements.ts';
import { nearestWords } from './nearest.ts';
import { type PropertyRow, propertiesOf } from './properties.ts';
import { type FoundTerm, standardTaxonomy, type Taxonomy } from './taxonomy.ts';
import type { Term, VocabularyName } from './vocabulary.ts';

const ALL_ROWS: readonly PropertyRow[] = ELEMENT_KEYWORDS.flatMap((element) => [...propertiesOf(element).values()]);

/** The standard terms of a vocabulary, in the order in which they are offered; a firm's own words are not among them. */
export function termsOf(vocabulary: VocabularyName, taxonomy: Taxonomy = standardTaxonomy): readonly Term[] {
  return taxonomy.get(vocabulary)?.terms ?? [];
}

/** Every term that may be written, aliases aside: the standard ones, then the firm's own. */
export function writableTerms(vocabulary: VocabularyName, taxonomy: Taxonomy = standardTaxonomy): readonly Term[] {
  return [...termsOf(vocabulary, taxonomy), ...(taxonomy.get(vocabulary)?.own ?? [])];
}

/**
 * What a word of a vocabulary stands for; undefined where it is unknown.
 *
 * Words compare case-sensitively and in Unicode normal form C.
 */
export function findTerm(
  vocabulary: VocabularyName,
  word: string,
  taxonomy: Taxonomy = standardTaxonomy,
): FoundTerm | undefined {
  const words = taxonomy.get(vocabulary)?.words;
  return words?.get(word) ?? words?.get(word.normalize('NFC'));
}

/** What a word stands for in each vocabulary that has it, in the taxonomy's order; empty where none has. */
export function findInAllVocabularies(word: string, taxonomy: Taxonomy = standardTaxonomy): readonly FoundTerm[] {
  return [...taxonomy.keys()].flatMap((vocabulary) => findTerm(vocabulary, word, taxonomy) ?? []);
}

/** The properties that take the words of a vocabulary, in canvas order. */
export function propertiesTaking(vocabulary: VocabularyName): readonly PropertyRow[] {
  return ALL_ROWS.filter((row) => row.vocabulary === vocabulary);
}

/** The vocabularies behind a property word, each once: `kind` has one for each element that has a kind. */
export function vocabulariesBehind(key: string): readonly VocabularyName[] {
  return [...new Set(ALL_ROWS.flatMap((row) => (row.key === key && row.vocabulary ? row.vocabulary : [])))];
}

/**
 * The ids of the terms that an unknown word was most likely meant to be, the likeliest first, three at most.
 *
 * A near miss of an alias brings the term it stands for.
 */
export function nearestTerms(
  vocabulary: VocabularyName,
  word: string,
  taxonomy: Taxonomy = standardTaxonomy,
): readonly string[] {
  const words = taxonomy.get(vocabulary)?.words ?? new Map<string, FoundTerm>();
  const ids = nearestWords(word, words.keys(), words.size).map((near) => {
    const found = words.get(near);
    return found?.own?.id ?? found?.term.id ?? near;
  });
  return [...new Set(ids)].slice(0, 3);
}
