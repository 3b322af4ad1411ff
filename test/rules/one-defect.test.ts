import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';

/** A canvas with nothing to say about it, in which each statement matters to some rule. */
const SOUND = `canvas "Bakery" { stage grow  currency EUR }

segment homes "Homes nearby" {
  kind    mass-market
  role    payer, user
  expects personal-assistance, communities
  prefers shop
  size    400
}
segment cafes "Cafés" {
  kind    niche
  role    payer
  expects dedicated-personal-assistance, self-service
  size    12
}

proposition bread "Fresh bread" { for homes }
proposition crates "Crates before dawn" { for cafes }

channel shop "Shop" { kind store  owner own  for homes  phases awareness, evaluation, purchase, delivery, after-sales }
channel van "Van" { kind face-to-face  owner own  for cafes  phases awareness, evaluation, delivery, after-sales }
channel pages "Order pages" { kind web  owner own  for cafes  phases purchase }

relationship counter "Help at the counter" {
  with    homes
  type    personal-assistance
  motive  acquisition, retention
  via     shop
  nature  ongoing
  listens feedback
  needs   sellers
  status  established
}
relationship club "Sourdough club" {
  with    homes
  type    communities
  motive  retention
  via     shop
  status  planned
}
relationship baker "A baker of your own" {
  with    cafes
  type    dedicated-personal-assistance
  motive  retention
  via     van
  listens interviews
  needs   bakers
  status  established
}
relationship orders "Orders at any hour" {
  with    cafes
  type    self-service
  motive  acquisition, retention
  via     pages, van
  service self
  needs   software
  status  established
}

revenue till "Bread" { from homes  for bread  kind asset-sale  amount 30 per customer per month }
revenue bills "Crates" { from cafes  for crates  kind subscription  amount 900 per customer per month }

resource bakers "Bakers" { kind human  for bread, crates }
resource sellers "Sellers" { kind human  for counter }
resource software "Order software" { kind intellectual  for crates }
activity baking "Baking" { kind production  for bread, crates }
activity evenings "Hosting evenings" { kind platform  for club }
partner mill "Mill" { provides baking }

cost wages "Wages" { for bakers  amount 90k per year }
cost pay "Pay" { for sellers  amount 40k per year }
cost hosting "Hosting" { for evenings  amount 2k per year }

hypothesis meet "They like to meet" {
  about    club
  test     "Two open evenings"
  status   testing
}
`;

/** One slip each: what is replaced, by what, and all that should be said of it. */
const SLIPS: readonly (readonly [string, string, string, string])[] = [
  ['a planned relationship that no hypothesis is about', 'about    club', 'about    bread', 'relationship/untested'],
  ['one that nobody expects', 'sistance, self-service\n', 'sistance\n', 'segment/relationship-unexpected'],
  [
    'a community that nothing hosts',
    '{ kind platform  for club }',
    '{ kind platform  for bread }',
    'relationship/community-needs-host',
  ],
  [
    'transactional, and yet to retain',
    'nature  ongoing',
    'nature  transactional',
    'relationship/transactional-cannot-retain',
  ],
  ['self-service that is full service', 'service self', 'service full', 'relationship/service-contradicts-type'],
  ['a title that names channels', '"Help at the counter"', '"Phone and email"', 'relationship/is-channel'],
  ['a title that names distribution', '"Orders at any hour"', '"Free delivery"', 'relationship/is-distribution'],
  [
    'a person for each of a mass market',
    'kind    niche',
    'kind    mass-market',
    'relationship/dedicated-for-mass-market',
  ],
  ['an unpaid person', 'for sellers  amount', 'for shop  amount', 'relationship/personal-unpaid'],
  [
    'a relationship that costs too much',
    'amount 40k per year',
    'amount 400k per year',
    'relationship/costs-more-than-it-earns',
  ],
  ['a mistyped need', 'needs   sellers', 'needs   selers', 'reference/unknown'],
  ['a mistyped cost', 'cost pay', 'csot pay', 'syntax/stray'],
  ['a mistyped resource', 'resource bakers', 'resorce bakers', 'syntax/stray'],
  ['a mistyped type', 'type    communities', 'type    comunities', 'term/unknown'],
  [
    'a mistyped motive',
    'motive  acquisition, retention\n  via     shop',
    'motive  aquisition\n  via     shop',
    'term/unknown',
  ],
  ['a mistyped carrier', 'via     pages, van', 'via     pges', 'reference/unknown'],
  ['a mistyped role', 'role    payer\n', 'role    buyer\n', 'term/unknown'],
  ['a preference that is not met', 'prefers shop', 'prefers van', 'segment/preferred-channel-unused'],
  ['a segment that is not heard', '  listens interviews\n', '', 'segment/not-heard'],
  [
    'a segment that nothing names',
    'proposition bread',
    'segment guests "Guests"\nproposition bread',
    'segment/needs-proposition',
  ],
  ['a segment that is not paid for', 'from cafes', 'from homes', 'segment/pays-nothing'],
  ['one that nothing is tied to', '  needs   software\n', '', 'relationship/not-integrated'],
  [
    'one to retain that ends with the sale',
    'type    self-service\n  motive  acquisition, retention\n  via     pages, van',
    'type    self-service, automated-services\n  motive  acquisition, retention\n  via     pages',
    'relationship/no-retention-channel',
  ],
  ['a personal one in others’ hands', 'face  owner own', 'face  owner partner-owned', 'relationship/held-by-partner'],
  [
    'one to retain who buy once',
    'subscription  amount 900 per customer per month',
    'asset-sale',
    'relationship/retention-without-repeat',
  ],
];

const codesOf = (text: string) => check(readCanvas(text), { catalogue: catalogueOf('en') }).map(({ code }) => code);

describe('a canvas with one defect', () => {
  it('has none to begin with', () => {
    expect(codesOf(SOUND)).toEqual([]);
  });

  it.each(SLIPS)('has one finding: %s', (_, sound, slip, code) => {
    expect(SOUND.split(sound)).toHaveLength(2);
    expect(codesOf(SOUND.replace(sound, slip))).toEqual([code]);
  });
});
