import type { PropertyRow, Shape } from '../../taxonomy/properties.ts';

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
  percentage: /^(nx?)?$/,
  frequency: /^(n(pw)?)?$/,
  currency: /^w?$/,
  date: /^n?$/,
};

/** Whether a property takes the tokens of these classes for its values without a complaint. */
export function takesValues(row: PropertyRow, values: string): boolean {
  return SHAPES[row.shape].test(values) && !(row.single && values.includes('c'));
}
