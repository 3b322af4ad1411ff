import { english } from '../../src/messages/english.ts';
import { standardTaxonomy } from '../../src/taxonomy/taxonomy.ts';
import type { Source, Term, VocabularyName } from '../../src/taxonomy/vocabulary.ts';
import { code, folded, table } from './markdown.ts';

/** What each vocabulary is called where it is listed, and where its words stand. */
export const VOCABULARY_TITLES: Readonly<Record<VocabularyName, string>> = english.vocabularies;

/** The six relationship types: what each means, and the question that leads to it. */
export function relationshipTypes(): string {
  const rows = standardTaxonomy.get('type')!.terms.map((term) => [code(term.id), term.definition, term.question]);
  return table(['type', 'means', 'ask yourself'], rows);
}

/** Every word of the taxonomy, a heading and a folded table for each vocabulary. */
export function taxonomy(): string {
  return [...standardTaxonomy]
    .map(
      ([name, { terms }]) =>
        `### ${VOCABULARY_TITLES[name]}\n\n${folded(terms.map((term) => term.id).join(', '), termTable(terms))}`,
    )
    .join('\n\n');
}

/** The texts that the taxonomy and the rules rest on. */
export function sources(): string {
  const letters = Object.keys(english.sources).filter((letter) => letter !== 'ours') as Source[];
  return table(
    ['', 'text', 'what it is'],
    letters.map((letter) => [letter, english.sources[letter].title, english.sources[letter].about]),
  );
}

/** The letters of sources, in a row; a dash for this tool's own. */
export function letters(of: readonly Source[]): string {
  return of.map((source) => (source === 'ours' ? '–' : source)).join(' ');
}

function termTable(terms: readonly Term[]): string {
  return table(
    ['word', 'means', 'for example', 'also understood', 'source'],
    terms.map((term) => [
      code(term.id),
      term.definition,
      term.example,
      term.aliases.map(code).join(', '),
      letters(term.sources),
    ]),
  );
}
