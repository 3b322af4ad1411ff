import { rule } from '../rule.ts';
import { remarkableTerms } from './term-uses.ts';

export const termIsWrittenAsInTaxonomy = rule({
  code: 'term/alias',
  severity: 'information',
  sources: ['ours'],
  *check(canvas) {
    for (const { element, use } of remarkableTerms(canvas)) {
      const { word, range, term, isAlias } = use;
      if (term && isAlias) yield { range, element: element.index, args: { word, term: term.id } };
    }
  },
});
