import { relationsOf } from '../../model/relations.ts';
import { termsOf, termUsesOf } from '../../model/values.ts';
import { writableTerms } from '../../taxonomy/lookup.ts';
import type { PropertyRow } from '../../taxonomy/properties.ts';
import type { Term } from '../../taxonomy/vocabulary.ts';
import { describeTerm } from '../descriptions/describe-term.ts';
import { type Proposal, type ProposalContext, ranked } from './proposal.ts';

/**
 * The words that a property takes: those the canvas calls for first, those the element states already last; of a
 * property with a single value every other one.
 */
export function termProposals(row: PropertyRow, context: ProposalContext): readonly Proposal[] {
  if (row.vocabulary === undefined) return [];
  const { catalogue, owner, taxonomy, word } = context;
  const stated = new Set(owner ? termUsesOf(owner, row.key).map((use) => use.word) : []);
  const expected = expectedTypes(row, context);
  const rankOf = (term: Term): number => {
    if (term.id === word) return 1;
    if (!row.single && stated.has(term.id)) return 2;
    return expected.has(term.id) ? 0 : 1;
  };
  return ranked(writableTerms(row.vocabulary, taxonomy), rankOf).map((term) => ({
    label: term.id,
    sort: 'term',
    detail: term.label,
    documentation: describeTerm(term, catalogue),
  }));
}

/** The types of relationship that the segments of a relationship expect. */
function expectedTypes(row: PropertyRow, { canvas, owner }: ProposalContext): ReadonlySet<string> {
  if (!owner || row.element !== 'relationship' || row.key !== 'type') return new Set();
  const segments = [...relationsOf(canvas).segmentsOf(owner)];
  return new Set(segments.flatMap((segment) => termsOf(segment, 'expects')).map((term) => term.id));
}
