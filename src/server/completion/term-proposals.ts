import { termUsesOf } from '../../model/values.ts';
import { writableTerms } from '../../taxonomy/lookup.ts';
import type { PropertyRow } from '../../taxonomy/properties.ts';
import type { Term } from '../../taxonomy/vocabulary.ts';
import { describeTerm } from '../descriptions/describe-term.ts';
import { type Proposal, type ProposalContext, ranked, STATED } from './proposal.ts';
import { termsCalledFor } from './terms-called-for.ts';

/**
 * The words that a property takes: those the canvas calls for first, then those that would settle a finding, those the
 * element states already last; of a property with a single value every other one.
 */
export function termProposals(row: PropertyRow, context: ProposalContext): readonly Proposal[] {
  if (row.vocabulary === undefined) return [];
  const { canvas, catalogue, owner, remedies, taxonomy, word } = context;
  const stated = new Set(owner ? termUsesOf(owner, row.key).map((use) => use.word) : []);
  const calledFor = owner ? termsCalledFor(row.key, owner, canvas) : () => false;
  // A value that is still missing leaves open what could be found of it.
  const wanted = word === '' ? undefined : remedies().get(row.key);
  const rankOf = (term: Term): number => {
    if (!row.single && stated.has(term.id) && term.id !== word) return STATED;
    return (calledFor(term) ? 0 : 2) + (wanted?.has(term.id) ? 0 : 1);
  };
  return ranked(writableTerms(row.vocabulary, taxonomy), rankOf).map((term) => ({
    label: term.id,
    sort: 'term',
    detail: term.label,
    documentation: describeTerm(term, catalogue),
  }));
}
