import { findTerm, nearestTerms, writableTerms } from '../../taxonomy/lookup.ts';
import { propertiesOf } from '../../taxonomy/properties.ts';
import type { Taxonomy } from '../../taxonomy/taxonomy.ts';
import { rule } from '../rule.ts';
import { remarkableTerms, type StatedTerm } from './term-uses.ts';

export const termIsKnown = rule({
  code: 'term/unknown',
  severity: 'error',
  sources: ['ours'],
  *check(canvas, { taxonomy }) {
    for (const stated of remarkableTerms(canvas)) {
      const { element, row, vocabulary, use } = stated;
      if (use.term) continue;
      const { word, range } = use;
      const elsewhere = otherProperties(stated, taxonomy);
      const nearest = elsewhere.length > 0 ? [] : nearestTerms(vocabulary, word, taxonomy);
      const known = nearest.length > 0 ? [] : writableTerms(vocabulary, taxonomy).map(({ id }) => id);
      const orText = row.shape === 'terms-or-texts';
      yield { range, element: element.index, args: { word, vocabulary, nearest, known, elsewhere, orText } };
    }
  },
});

/** The other properties of the same element that take the word as a term. */
function otherProperties({ element, row, use }: StatedTerm, taxonomy: Taxonomy): readonly string[] {
  return [...propertiesOf(element.keyword).values()].flatMap(({ key, shape, vocabulary }) =>
    key !== row.key && shape === 'terms' && vocabulary !== undefined && findTerm(vocabulary, use.word, taxonomy)
      ? [key]
      : [],
  );
}
