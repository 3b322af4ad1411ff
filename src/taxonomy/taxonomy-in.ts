import type { Catalogue } from '../messages/catalogue.ts';
import { standardTaxonomy, type Taxonomy, type Vocabulary } from './taxonomy.ts';
import type { Term } from './vocabulary.ts';

const translated = new Map<Catalogue['language'], Taxonomy>();

/**
 * The taxonomy without any firm's own words, told in the language of a catalogue: labels, definitions, examples and
 * questions. What is written in a canvas, terms and other words for them, is the same in every language. The same
 * object at each call.
 */
export function taxonomyIn({ language, terms }: Catalogue): Taxonomy {
  let taxonomy = translated.get(language);
  if (!taxonomy) {
    taxonomy = new Map([...standardTaxonomy].map(([name, vocabulary]) => [name, told(vocabulary, terms[name] ?? {})]));
    translated.set(language, taxonomy);
  }
  return taxonomy;
}

/** A vocabulary in other words; itself where there are none. */
function told(vocabulary: Vocabulary, words: NonNullable<Catalogue['terms'][string]>): Vocabulary {
  if (Object.keys(words).length === 0) return vocabulary;
  const inWords = new Map(vocabulary.terms.map((term): [Term, Term] => [term, { ...term, ...words[term.id] }]));
  return {
    ...vocabulary,
    terms: [...inWords.values()],
    words: new Map(
      [...vocabulary.words].map(([word, found]) => [word, { ...found, term: inWords.get(found.term) ?? found.term }]),
    ),
  };
}
