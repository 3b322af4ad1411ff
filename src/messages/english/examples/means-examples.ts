import { type FindingExample, snippet } from '../../finding-example.ts';

/** Findings about resources, activities, partners and money, shown. */
export const meansExamples = {
  'resource/serves-nothing': {
    wrong: snippet`
      resource oven "A wood-fired oven" { kind physical }
      proposition bread "Fresh bread" { for all }
    `,
    right: snippet`
      resource oven "A wood-fired oven" { kind physical  for bread }
      proposition bread "Fresh bread" { for all }
    `,
  },
  'activity/serves-nothing': {
    wrong: snippet`
      activity baking "Baking at night" { kind production }
      proposition bread "Fresh bread" { for all }
    `,
    right: snippet`
      activity baking "Baking at night" { kind production  for bread }
      proposition bread "Fresh bread" { for all }
    `,
  },
  'partner/provides-nothing': {
    wrong: snippet`
      partner mill "The mill" { kind supplier }
      partner farm "The farm" { kind supplier  provides eggs }
      resource flour "Flour from the valley" { kind physical  for bread }
      resource eggs "Eggs" { kind physical  for bread }
      proposition bread "Fresh bread" { for all }
    `,
    right: snippet`
      partner mill "The mill" { kind supplier  provides flour }
      partner farm "The farm" { kind supplier  provides eggs }
      resource flour "Flour from the valley" { kind physical  for bread }
      resource eggs "Eggs" { kind physical  for bread }
      proposition bread "Fresh bread" { for all }
    `,
  },
  'revenue/needs-segment': {
    wrong: snippet`
      segment homes "Homes nearby"
      revenue till "Bread" { kind asset-sale }
    `,
    right: snippet`
      segment homes "Homes nearby"
      revenue till "Bread" { kind asset-sale  from homes }
    `,
  },
  'revenue/subscription-unretained': {
    wrong: snippet`
      segment readers "Readers"
      revenue box "A book each month" { from readers  kind subscription }
      relationship gift "The next book fits the last" {
        with    readers
        type    automated-services
        motive  upselling
      }
    `,
    right: snippet`
      segment readers "Readers"
      revenue box "A book each month" { from readers  kind subscription }
      relationship gift "The next book fits the last" {
        with    readers
        type    automated-services
        motive  upselling, retention
      }
    `,
  },
  'cost/pays-for-nothing': {
    wrong: snippet`
      resource bakers "Bakers" { kind human }
      cost wages "Wages" { amount 9k EUR per month }
    `,
    right: snippet`
      resource bakers "Bakers" { kind human }
      cost wages "Wages" { amount 9k EUR per month  for bakers }
    `,
  },
  'cost/currency-mixed': {
    wrong: snippet`
      canvas "Bakery" { currency CHF }
      resource oven "The oven" { kind physical }
      cost gas "Gas" { for oven  amount 400 per month }
      cost repair "Repairs" { for oven  amount 900 EUR per year }
    `,
    right: snippet`
      canvas "Bakery" { currency CHF }
      resource oven "The oven" { kind physical }
      cost gas "Gas" { for oven  amount 400 per month }
      cost repair "Repairs" { for oven  amount 850 CHF per year }
    `,
  },
  'amount/not-a-number': {
    wrong: snippet`
      cost rent "Rent" { amount €12,000 per year }
    `,
    right: snippet`
      cost rent "Rent" { amount 12000 EUR per year }
    `,
  },
} satisfies Readonly<
  Record<`${'resource' | 'activity' | 'partner' | 'revenue' | 'cost' | 'amount'}/${string}`, FindingExample>
>;
