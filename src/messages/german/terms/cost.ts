import type * as english from '../../../taxonomy/terms/cost.ts';
import type { WordsOf } from '../../term-words.ts';

export const costFocus: WordsOf<typeof english.costFocus> = {
  'cost-driven': {
    label: 'Cost-driven',
    short: 'cost-driven',
    definition: 'The business keeps every cost as low as it can, and customers choose it for its price.',
    example: 'A bus line with one model of coach, no counters and tickets in an app only.',
    question: 'When in doubt, do we choose what is cheaper?',
  },
  'value-driven': {
    label: 'Value-driven',
    short: 'value-driven',
    definition: 'The business spends what its quality and its service need, and customers choose it for those.',
    example: 'A lakeside hotel with two people for each guest.',
    question: 'When in doubt, do we choose what is better for the customer?',
  },
};

export const costKind: WordsOf<typeof english.costKind> = {
  fixed: {
    label: 'Fixed',
    short: 'fixed',
    definition: 'The cost stays the same however much is sold.',
    example: 'The rent of a dance school, with two pupils or two hundred.',
    question: 'Would we pay this in a month without a single sale?',
  },
  variable: {
    label: 'Variable',
    short: 'variable',
    definition: 'The cost rises and falls with what is sold.',
    example: 'The flour of a bakery.',
    question: 'Does each further sale cost us this once more?',
  },
  'one-off': {
    label: 'One-off',
    short: 'one-off',
    definition: 'The cost arises once and does not come back soon.',
    example: 'The kitchen of a new restaurant.',
    question: 'Is it paid once and then done with?',
  },
  'economies-of-scale': {
    label: 'Economies of scale',
    short: 'falls with scale',
    definition: 'The cost of one falls as the number grows.',
    example: 'A brewery that pays less for each bottle the more it fills.',
    question: 'Does each one get cheaper as we make more?',
  },
  'economies-of-scope': {
    label: 'Economies of scope',
    short: 'shared scope',
    definition: 'The cost falls because several offers share it.',
    example: 'A newspaper whose vans also carry parcels in the morning.',
    question: 'Do several of our offers share this cost?',
  },
};
