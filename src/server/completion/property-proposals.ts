import { states } from '../../model/values.ts';
import { type PropertyRow, propertiesOf } from '../../taxonomy/properties.ts';
import { propertyText } from '../../views/words/property-text.ts';
import { describeProperty } from '../descriptions/describe-property.ts';
import type { PropertyPlace } from './completion-place.ts';
import { type Proposal, type ProposalContext, ranked } from './proposal.ts';
import { takesValues } from './takes-values.ts';

/**
 * The properties of the element at the cursor: missing ones first, of these what would settle a finding of the element
 * before the others; single ones that it states already are left out, as are those that could not take the values
 * behind the cursor.
 */
export function propertyProposals(place: PropertyPlace, context: ProposalContext): readonly Proposal[] {
  const { catalogue, owner, remedies, word } = context;
  if (!owner) return [];
  const rows = [...propertiesOf(owner.keyword).values()].filter(
    (row) => row.key === word || (fits(row, place) && !(row.single && states(owner, row.key))),
  );
  const rankOf = ({ key }: PropertyRow): number =>
    (states(owner, key) && key !== word ? 2 : 0) + (remedies().has(key) ? 0 : 1);
  return ranked(rows, rankOf).map((row) => ({
    label: row.key,
    sort: 'property',
    detail: propertyText(row, catalogue).question,
    documentation: describeProperty(row, catalogue),
  }));
}

/** Whether a property can stand at a place; behind a need's word, the word of another property would be an id. */
function fits(row: PropertyRow, { crowded, following, next }: PropertyPlace): boolean {
  const isNeed = row.element === 'segment' && row.shape === 'rated';
  const isNoCurrency = row.shape === 'currency' && following !== '' && !/^[A-Z]{3}$/.test(next ?? '');
  return takesValues(row, following) && !(crowded && isNeed) && !isNoCurrency;
}
