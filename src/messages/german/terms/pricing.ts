import type * as english from '../../../taxonomy/terms/pricing.ts';
import type { WordsOf } from '../../term-words.ts';

export const pricing: WordsOf<typeof english.pricing> = {
  list: {
    label: 'List price',
    short: 'list price',
    definition: 'The price stands in a list and is the same for everyone.',
    example: 'A barber with the prices in the window.',
    question: 'Is there one price for all, known beforehand?',
  },
  free: {
    label: 'Free of charge',
    short: 'free',
    definition:
      'These customers pay nothing, because somebody else does or because they may pay later for something else.',
    example: 'A museum that has been free since a foundation took over the bill.',
    question: 'Do they pay nothing, and who does instead?',
  },
  freemium: {
    label: 'Freemium',
    short: 'freemium',
    definition:
      'The plain offer costs nothing and the full one costs money, so that the few who pay carry the many who do not.',
    example: 'A chess site whose lessons cost money and whose games do not.',
    question: 'What is free, and what makes some of them pay?',
  },
  tiered: {
    label: 'Tiered',
    short: 'tiered',
    definition: 'There are a few packages at set prices, and customers pick the one that fits.',
    example: 'A co-working space with desks by the day, by the month and behind a door.',
    question: 'Do they choose among a few packages?',
  },
  'feature-dependent': {
    label: 'Feature-dependent',
    short: 'by feature',
    definition: 'The price depends on which features or what quality the customer chooses.',
    example: 'A maker of bathtubs who charges for feet, enamel and taps apart.',
    question: 'Does the price follow from what they choose to have?',
  },
  'segment-dependent': {
    label: 'Segment-dependent',
    short: 'by segment',
    definition: 'The price depends on who is buying.',
    example: 'A swimming pool with one price for pupils and another for hotels.',
    question: 'Do different people pay different prices for the same?',
  },
  'volume-dependent': {
    label: 'Volume-dependent',
    short: 'by volume',
    definition: 'The price of one depends on how many are bought.',
    example: 'A printer whose thousandth card costs a tenth of the first.',
    question: 'Does it get cheaper by the dozen?',
  },
  'value-based': {
    label: 'Value-based',
    short: 'by value',
    definition: 'The price is set by what the result is worth to the customer, and not by what it costs to make.',
    example: 'An engineer who takes a fifth of the first year’s savings.',
    question: 'Do we charge for what it is worth to them?',
  },
  negotiation: {
    label: 'Negotiation',
    short: 'negotiated',
    definition: 'Buyer and seller settle each price between them.',
    example: 'A shipyard where no two ferries cost the same.',
    question: 'Is each price agreed case by case?',
  },
  'yield-management': {
    label: 'Yield management',
    short: 'by time and stock',
    definition: 'The price depends on how much is left and how soon it will be worth nothing, as with beds and seats.',
    example: 'A mountain hotel that is dear in February and cheap on a rainy Tuesday.',
    question: 'Does the price change with what is left and when they book?',
  },
  auction: {
    label: 'Auction',
    short: 'auction',
    definition: 'Buyers bid against each other, and the bids make the price.',
    example: 'A fish hall where the catch is sold at five in the morning.',
    question: 'Do buyers outbid each other?',
  },
  'real-time-market': {
    label: 'Real-time market',
    short: 'market price',
    definition: 'The price follows supply and demand from moment to moment.',
    example: 'A village power station that sells at the exchange’s price of the quarter hour.',
    question: 'Does the market set the price at each moment?',
  },
};
