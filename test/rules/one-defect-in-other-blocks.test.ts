import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../src/messages/catalogue.ts';
import { readCanvas } from '../../src/model/lower.ts';
import { check } from '../../src/rules/check.ts';

/** A canvas with nothing to say about it, from its offers to its ideas. */
const SOUND = `canvas "Boiler maker" { stage improve  currency EUR }

segment canneries "Canneries" {
  kind    niche
  role    payer, user
  size    38
  job     steam "Steam whenever a boat lands"
  pain    outage high "Waiting days for an engineer"
  pain    gas "Dear gas"
}
segment laundries "Laundries" { kind niche  role payer, user  size 200  job heat "Hot water at five" }

proposition boiler "Boilers with a plan" {
  for      canneries
  offers   steam "A boiler sized for the quay"
  relieves outage "An engineer within a day"
  relieves gas "Heat tuned every month"
}
proposition kettle "Kettles" { for laundries  offers heat "A kettle with a clock" }

channel visits "Visits" { kind face-to-face  owner own  for canneries  phases awareness, evaluation, purchase }
channel lorry "Lorry" { kind courier  owner partner-owned  by haulier  for all  phases delivery }
channel desk "Service desk" { kind face-to-face  for all  phases awareness, evaluation, purchase, after-sales }

relationship engineer "An engineer of their own" {
  with canneries  type dedicated-personal-assistance  motive retention  nature ongoing  via desk  needs engineers
}
relationship help "Help at the desk" {
  with laundries  type personal-assistance  motive acquisition, upselling  nature ongoing  via desk  needs engineers
}

revenue sales "Boilers" { from canneries  for boiler  kind asset-sale  amount 400k per year }
revenue plans "Service plans" { from laundries, canneries  for kettle  kind subscription  amount 90k per year }

resource engineers "Engineers" { kind human  for engineer }
resource yard "Yard" { kind physical  for boiler }
activity building "Building" { kind production  for boiler, kettle }
activity tuning "Tuning" { kind problem-solving  for boiler }
partner haulier "Haulier"
partner mill "Mill" { provides yard }

cost wages "Wages" { for engineers  amount 120k per year }
cost steel "Steel" { for building  amount 90k per year }

hypothesis fee "They prefer a fee" { about sales  test "Offer it to five"  status testing }
hypothesis plan "They keep the plan" { about plans  test "Ask ten"  status open }
hypothesis stay "They stay" { about engineer  test "Call twenty"  status supported  evidence "17 of 20" }
hypothesis slow "They can wait" { about yard  test "Wait a day"  status refuted  evidence "None could" }

hotspot gone "After the sale we never hear from them" { on sales }
hotspot iron "Old boilers rust" { on yard }
change dear "Gas gets dear" { on canneries }

idea steam "Sell steam" {
  pattern product-service-system  decision adopt  addresses gone, dear  changes boiler, plans
  benefits "We see each fault"  costs "We pay first"  risks "A poor season"
}
idea back "Take boilers back" {
  pattern take-back-scheme  addresses iron
  benefits "A talk at the end"  costs "A lorry"  risks "Few come back"
}
idea board "Board of canneries" {
  pattern customer-sustainability-board  addresses iron
  members gender-expertise  agenda gender-equality  meets 2 per year
  benefits "An outside eye"  costs "Two days"  risks "They expect much"
}
`;

/** One slip each: what is replaced, by what, and all that should be said of it. */
const SLIPS: readonly (readonly [string, string, string, string])[] = [
  ['a channel that reaches nobody', 'for canneries  phases awareness', 'phases awareness', 'channel/reaches-nobody'],
  ['a partner’s channel called our own', 'owner partner-owned', 'owner own', 'channel/owner-contradicts-partner'],
  ['a phase that nobody covers', 'phases delivery', 'phases purchase', 'channel/phase-uncovered'],
  ['nobody after the sale', 'purchase, after-sales', 'purchase', 'relationship/no-retention-channel'],
  ['mistyped phases', 'phases delivery', 'phases delivry', 'term/unknown'],
  ['a mistyped channel', 'channel lorry', 'chanel lorry', 'syntax/stray'],
  ['an offer for nobody', 'for laundries  offers', 'offers', 'proposition/needs-segment'],
  ['a job undone', 'heat "A kettle with a clock"', 'steam "A kettle"', 'proposition/fits-another-segment'],
  ['a pain left out', '  relieves gas "Heat tuned every month"\n', '', 'proposition/pain-unrelieved'],
  ['a mistyped pain', 'relieves gas', 'relieves gsa', 'reference/unknown'],
  ['a mistyped segment of an offer', 'for laundries  offers', 'for landries  offers', 'reference/unknown'],
  ['a job that is new', 'job     steam', 'job press "Press"\n  job     steam', 'proposition/job-undone'],
  ['a revenue from nobody', 'from canneries  for boiler', 'for boiler', 'revenue/needs-segment'],
  ['subscribers whom nothing keeps', 'upselling  nature ongoing', 'upselling', 'revenue/subscription-unretained'],
  [
    'subscribers who are only won',
    'acquisition, upselling  nature ongoing',
    'acquisition',
    'relationship/only-acquisition',
  ],
  [
    'a resource for nothing',
    'partner mill "Mill" { provides yard }',
    'partner mill "Mill" { provides building }\nresource shed "Shed"',
    'resource/serves-nothing',
  ],
  ['an activity for nothing', 'problem-solving  for boiler', 'problem-solving', 'activity/serves-nothing'],
  ['a partner who provides nothing', 'provides yard', 'kind supplier', 'partner/provides-nothing'],
  ['a mistyped partner of a channel', 'by haulier', 'by hauler', 'reference/unknown'],
  ['a mistyped need', 'needs engineers\n}\n\nrevenue', 'needs enginers\n}\n\nrevenue', 'reference/unknown'],
  ['a cost of nothing', 'for building  amount', 'amount', 'cost/pays-for-nothing'],
  ['an amount in dollars', '90k per year }\n\nhyp', '90k USD per year }\n\nhyp', 'cost/currency-mixed'],
  ['a hypothesis without a test', '  test "Ask ten"', '', 'hypothesis/no-test'],
  ['a decision without evidence', '  evidence "17 of 20"', '', 'hypothesis/no-evidence'],
  [
    'what is refuted and stands',
    'kind physical',
    'kind physical  status established',
    'hypothesis/refuted-still-built',
  ],
  ['a hotspot that is left', 'addresses gone, dear  changes', 'addresses dear  changes', 'hotspot/no-idea'],
  ['a change that is left', 'addresses gone, dear', 'addresses gone', 'change/no-idea'],
  ['an idea for nothing', 'scheme  addresses iron', 'scheme', 'idea/addresses-nothing'],
  ['a mistyped hotspot of an idea', 'scheme  addresses iron', 'scheme  addresses irn', 'reference/unknown'],
  ['a mistyped idea', 'idea back', 'idae back', 'syntax/stray'],
  ['an idea without risks', '  risks "Few come back"', '', 'idea/not-evaluated'],
  ['a service that is still sold', 'changes boiler, plans', 'changes boiler, sales', 'idea/servitisation-sells'],
  [
    'a board without gender expertise',
    'members gender-expertise',
    'members "Three buyers"',
    'idea/board-without-gender-expertise',
  ],
  ['a board that speaks of other things', 'agenda gender-equality', 'agenda "Prices"', 'idea/board-agenda'],
  ['a board that meets each month', 'meets 2 per year', 'meets 1 per month', 'idea/board-meets'],
  ['a board whose meetings cannot be read', 'meets 2 per year', 'meets twice', 'amount/not-a-number'],
  ['a mistyped pattern', 'pattern take-back-scheme', 'pattern take-back', 'term/unknown'],
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
