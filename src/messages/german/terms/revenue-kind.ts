import type * as english from '../../../taxonomy/terms/revenue-kind.ts';
import type { WordsOf } from '../../term-words.ts';

export const revenueKind: WordsOf<typeof english.revenueKind> = {
  'asset-sale': {
    label: 'Asset sale',
    short: 'asset sale',
    definition: 'Customers pay once to own a thing, and may then use, resell or destroy it.',
    example: 'A joiner who sells tables.',
    question: 'Does it belong to the customer after paying?',
  },
  'usage-fee': {
    label: 'Usage fee',
    short: 'usage fee',
    definition: 'Customers pay by how much they use: per kilometre, per night, per tonne.',
    example: 'A copier firm that bills each page.',
    question: 'Does the bill grow with the use?',
  },
  'service-fee': {
    label: 'Service fee',
    short: 'service fee',
    definition: 'Customers pay for work that is done for them, by the hour, by the case or for the whole.',
    example: 'A chimney sweep who bills each visit.',
    question: 'Do they pay for work that somebody does?',
  },
  subscription: {
    label: 'Subscription',
    short: 'subscription',
    definition:
      'Customers pay at regular intervals for standing access or a standing service, however much they use it.',
    example: 'A wine dealer who sends six bottles each month until told to stop.',
    question: 'Do they pay the same again and again, without deciding anew?',
  },
  lending: {
    label: 'Lending, renting or leasing',
    short: 'lending',
    definition: 'Customers pay to have a thing to themselves for a time, and give it back.',
    example: 'A shop for party tents and beer benches, hired by the weekend.',
    question: 'Does the thing come back to us?',
  },
  licensing: {
    label: 'Licensing',
    short: 'licensing',
    definition: 'Customers pay for leave to use what the company has thought up or made and continues to own.',
    example: 'A breeder of apples who is paid for each tree that nurseries plant.',
    question: 'Do they pay for permission to use what remains ours?',
  },
  brokerage: {
    label: 'Brokerage',
    short: 'brokerage',
    definition: 'The company brings two parties together and takes a share of what passes between them.',
    example: 'A site for holiday homes that keeps an eighth of each booking.',
    question: 'Do we earn when others do business with each other?',
  },
  advertising: {
    label: 'Advertising',
    short: 'advertising',
    definition: 'Somebody pays to be seen by the people whom the company reaches.',
    example: 'A free town magazine paid for by the shops in it.',
    question: 'Does somebody pay us for the attention of others?',
  },
  'data-sale': {
    label: 'Sale of data',
    short: 'data',
    definition: 'Somebody pays for data that the company gathers, or for what can be read from them.',
    example: 'A maker of weather stations that sells its hail records to insurers.',
    question: 'Does somebody pay for what we know?',
  },
  donation: {
    label: 'Donation',
    short: 'donation',
    definition: 'People give money because they want the work to go on, without buying anything for it.',
    example: 'An animal shelter that lives on what its neighbours give.',
    question: 'Do people give without getting anything for themselves?',
  },
  grant: {
    label: 'Grant',
    short: 'grant',
    definition: 'A public body or a foundation pays for a stated purpose, for a stated time, and wants a report.',
    example: 'A repair café whose first three years the city’s climate fund pays.',
    question: 'Does an institution pay for a purpose, and for how long?',
  },
};
