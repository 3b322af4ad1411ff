import type { Catalogue } from '../messages/catalogue.ts';
import { capital } from '../messages/quoting.ts';
import type { TermWords } from '../messages/term-words.ts';
import { extendTaxonomy, standardTaxonomy, type Taxonomy, type Vocabulary } from './taxonomy.ts';
import type { Term } from './vocabulary.ts';

/** What was told once, by the taxonomy that it was told of, and by language. */
const told = new WeakMap<Taxonomy, Map<Catalogue['language'], Taxonomy>>();

/**
 * A taxonomy, told in the language of a catalogue: labels, definitions, examples and questions. A firm's own words keep
 * what the firm says of them. What is written in a canvas, terms and other words for them, is the same in every
 * language.
 *
 * Gives the same object at each call with the same taxonomy.
 */
export function taxonomyIn(catalogue: Catalogue, taxonomy: Taxonomy = standardTaxonomy): Taxonomy {
  const known = told.get(taxonomy) ?? new Map<Catalogue['language'], Taxonomy>();
  told.set(taxonomy, known);
  let inLanguage = known.get(catalogue.language);
  if (!inLanguage) {
    inLanguage = taxonomy === standardTaxonomy ? standardIn(catalogue) : extendedIn(catalogue, taxonomy);
    known.set(catalogue.language, inLanguage);
    // What was told in one language can be told again in another.
    if (!told.has(inLanguage)) told.set(inLanguage, known);
  }
  return inLanguage;
}

function standardIn({ terms }: Catalogue): Taxonomy {
  if (Object.keys(terms).length === 0) return standardTaxonomy;
  return new Map([...standardTaxonomy].map(([name, vocabulary]) => [name, inWords(vocabulary, terms[name] ?? {})]));
}

function extendedIn(catalogue: Catalogue, taxonomy: Taxonomy): Taxonomy {
  const own = [...taxonomy.values()].flatMap((vocabulary) => vocabulary.own.map(({ given }) => given));
  const standard = taxonomyIn(catalogue);
  return own.length === 0 ? standard : extendTaxonomy(own, standard).taxonomy;
}

/** A vocabulary in other words; itself where there are none. */
function inWords(vocabulary: Vocabulary, words: Readonly<Partial<Record<string, TermWords>>>): Vocabulary {
  if (Object.keys(words).length === 0) return vocabulary;
  const told = new Map(vocabulary.terms.map((term): [Term, Term] => [term, inOtherWords(term, words[term.id])]));
  return {
    ...vocabulary,
    terms: [...told.values()],
    words: new Map([...vocabulary.words].map(([word, found]) => [word, { ...found, term: told.get(found.term)! }])),
  };
}

function inOtherWords(term: Term, words: TermWords | undefined): Term {
  return words ? { ...term, ...words, label: capital(words.label), within: words.label } : term;
}
