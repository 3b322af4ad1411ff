import type { meansExamples as english } from '../../english/examples/means-examples.ts';
import { snippet } from '../../finding-example.ts';
import type { Texts } from '../../texts.ts';

/** Findings about resources, activities, partners and money, shown. In German. */
export const meansExamples: Texts<typeof english> = {
  'resource/serves-nothing': {
    wrong: snippet`
      resource oven "Ein Holzofen" { kind physical }
      proposition bread "Frisches Brot" { for all }
    `,
    right: snippet`
      resource oven "Ein Holzofen" { kind physical  for bread }
      proposition bread "Frisches Brot" { for all }
    `,
  },
  'activity/serves-nothing': {
    wrong: snippet`
      activity baking "Nachts backen" { kind production }
      proposition bread "Frisches Brot" { for all }
    `,
    right: snippet`
      activity baking "Nachts backen" { kind production  for bread }
      proposition bread "Frisches Brot" { for all }
    `,
  },
  'partner/provides-nothing': {
    wrong: snippet`
      partner mill "Die Mühle" { kind supplier }
      partner farm "Der Hof" { kind supplier  provides eggs }
      resource flour "Mehl aus dem Tal" { kind physical  for bread }
      resource eggs "Eier" { kind physical  for bread }
      proposition bread "Frisches Brot" { for all }
    `,
    right: snippet`
      partner mill "Die Mühle" { kind supplier  provides flour }
      partner farm "Der Hof" { kind supplier  provides eggs }
      resource flour "Mehl aus dem Tal" { kind physical  for bread }
      resource eggs "Eier" { kind physical  for bread }
      proposition bread "Frisches Brot" { for all }
    `,
  },
  'revenue/needs-segment': {
    wrong: snippet`
      segment homes "Haushalte in der Nähe"
      revenue till "Brot" { kind asset-sale }
    `,
    right: snippet`
      segment homes "Haushalte in der Nähe"
      revenue till "Brot" { kind asset-sale  from homes }
    `,
  },
  'revenue/subscription-unretained': {
    wrong: snippet`
      segment readers "Leser"
      revenue box "Jeden Monat ein Buch" { from readers  kind subscription }
      relationship gift "Das nächste Buch passt zum letzten" {
        with    readers
        type    automated-services
        motive  upselling
      }
    `,
    right: snippet`
      segment readers "Leser"
      revenue box "Jeden Monat ein Buch" { from readers  kind subscription }
      relationship gift "Das nächste Buch passt zum letzten" {
        with    readers
        type    automated-services
        motive  upselling, retention
      }
    `,
  },
  'cost/pays-for-nothing': {
    wrong: snippet`
      resource bakers "Bäcker" { kind human }
      cost wages "Löhne" { amount 9k EUR per month }
    `,
    right: snippet`
      resource bakers "Bäcker" { kind human }
      cost wages "Löhne" { amount 9k EUR per month  for bakers }
    `,
  },
  'cost/currency-mixed': {
    wrong: snippet`
      canvas "Bäckerei" { currency CHF }
      resource oven "Der Ofen" { kind physical }
      cost gas "Gas" { for oven  amount 400 per month }
      cost repair "Reparaturen" { for oven  amount 900 EUR per year }
    `,
    right: snippet`
      canvas "Bäckerei" { currency CHF }
      resource oven "Der Ofen" { kind physical }
      cost gas "Gas" { for oven  amount 400 per month }
      cost repair "Reparaturen" { for oven  amount 850 CHF per year }
    `,
  },
  'amount/not-a-number': {
    wrong: snippet`
      cost rent "Miete" { amount €12,000 per year }
    `,
    right: snippet`
      cost rent "Miete" { amount 12000 EUR per year }
    `,
  },
};
