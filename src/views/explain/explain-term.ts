import type { Catalogue } from '../../messages/catalogue.ts';
import { propertiesTaking } from '../../taxonomy/lookup.ts';
import type { FoundTerm } from '../../taxonomy/taxonomy.ts';
import type { VocabularyName } from '../../taxonomy/vocabulary.ts';
import type { Explanation } from './explanation.ts';

/** A word of a vocabulary: what it means, an example, the question it answers, its other names, where it stands. */
export function explainTerm(word: string, { term, own, alias }: FoundTerm, catalogue: Catalogue): Explanation {
  const { explain, vocabularies } = catalogue;
  const shown = own ?? term;
  const titles = shown.sources.map((source) => catalogue.sources[source].title).join('; ');
  return {
    title: shown.id,
    parts: [
      ...(own ? [{ kind: 'text', text: explain.ownWord({ standard: term.id }) } as const] : []),
      ...(alias ? [{ kind: 'text', text: explain.alias({ word }) } as const] : []),
      { kind: 'labelled', label: vocabularies[shown.vocabulary], text: shown.label },
      { kind: 'text', text: shown.definition },
      { kind: 'labelled', label: explain.forExample, text: shown.example },
      { kind: 'labelled', label: explain.question, text: shown.question },
      { kind: 'labelled', label: explain.standsAfter, text: placesOf(shown.vocabulary, catalogue) },
      ...(shown.aliases.length > 0
        ? [
            {
              kind: 'labelled',
              label: explain.also,
              text: shown.aliases.map((one) => `\`${one}\``).join(', '),
            } as const,
          ]
        : []),
      { kind: 'labelled', label: shown.sources.length === 1 ? explain.source : explain.sources, text: titles },
    ],
  };
}

/** The properties that take the words of a vocabulary, each with the elements that have it. */
export function placesOf(vocabulary: VocabularyName, catalogue: Catalogue): string {
  const rows = propertiesTaking(vocabulary);
  return [...new Set(rows.map(({ key }) => key))]
    .map((key) => {
      const elements = rows.filter((row) => row.key === key).map(({ element }) => element);
      return catalogue.explain.of({ key, elements });
    })
    .join('; ');
}
