import { states } from '../../model/values.ts';
import { propertiesOf, type Shape } from '../../taxonomy/properties.ts';
import { propertyText } from '../../views/words/property-text.ts';
import { describeProperty } from '../descriptions/describe-property.ts';
import type { PropertyPlace } from './completion-place.ts';
import { type Proposal, type ProposalContext, ranked } from './proposal.ts';

/**
 * The properties of the element at the cursor: missing ones first, in canonical order; single ones that it states
 * already are left out, as are those that could not take the values behind the cursor.
 */
export function propertyProposals({ following }: PropertyPlace, context: ProposalContext): readonly Proposal[] {
  const { catalogue, owner, word } = context;
  if (!owner) return [];
  const rows = [...propertiesOf(owner.keyword).values()].filter(
    (row) => row.key === word || (takes(row.shape, following) && !(row.single && states(owner, row.key))),
  );
  return ranked(rows, (row) => (states(owner, row.key) && row.key !== word ? 1 : 0)).map((row) => ({
    label: row.key,
    sort: 'property',
    detail: propertyText(row, catalogue).question,
    documentation: describeProperty(row, catalogue),
  }));
}

/** The values that each shape can take, as classes of tokens. */
const SHAPES: Readonly<Record<Shape, RegExp>> = {
  references: /^(w(cw)*c?)?$/,
  steps: /^(w(cw)*c?)?$/,
  terms: /^(w(cw)*c?)?$/,
  texts: /^(t(ct)*c?)?$/,
  'terms-or-texts': /^([wt](c[wt])*c?)?$/,
  rated: /^((ww?t?|t)(c(ww?t?|t))*c?)?$/,
  answers: /^((wt?|t)(c(wt?|t))*c?)?$/,
  amount: /^(n.*)?$/,
  quantity: /^n?$/,
  percentage: /^(n.*)?$/,
  frequency: /^(n.*)?$/,
  currency: /^w?$/,
  date: /^n?$/,
};

/** Whether a property of a shape takes the tokens of these classes for values without a complaint. */
function takes(shape: Shape, following: string): boolean {
  return SHAPES[shape].test(following);
}
