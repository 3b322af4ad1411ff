import { defineTerms } from './define-terms.ts';

/** How a cost behaves when the business grows. */
export const costKind = defineTerms('cost-kind', {
  fixed: {
    label: 'Fixed',
    definition: 'The cost stays the same however much is sold.',
    example: 'The rent of a dance school, with two pupils or two hundred.',
    question: 'Would we pay this in a month without a single sale?',
    sources: ['B'],
  },
  variable: {
    label: 'Variable',
    definition: 'The cost rises and falls with what is sold.',
    example: 'The flour of a bakery.',
    question: 'Does each further sale cost us this once more?',
    sources: ['B'],
  },
  'one-off': {
    label: 'One-off',
    definition: 'The cost arises once and does not come back soon.',
    example: 'The kitchen of a new restaurant.',
    question: 'Is it paid once and then done with?',
    sources: ['ours'],
  },
  'economies-of-scale': {
    label: 'Economies of scale',
    short: 'falls with scale',
    definition: 'The cost of one falls as the number grows.',
    example: 'A brewery that pays less for each bottle the more it fills.',
    question: 'Does each one get cheaper as we make more?',
    sources: ['B'],
  },
  'economies-of-scope': {
    label: 'Economies of scope',
    short: 'shared scope',
    definition: 'The cost falls because several offers share it.',
    example: 'A newspaper whose vans also carry parcels in the morning.',
    question: 'Do several of our offers share this cost?',
    sources: ['B'],
  },
});

/** What the whole business puts first when it spends. */
export const costFocus = defineTerms('cost-focus', {
  'cost-driven': {
    label: 'Cost-driven',
    definition: 'The business keeps every cost as low as it can, and customers choose it for its price.',
    example: 'A bus line with one model of coach, no counters and tickets in an app only.',
    question: 'When in doubt, do we choose what is cheaper?',
    sources: ['B'],
  },
  'value-driven': {
    label: 'Value-driven',
    definition: 'The business spends what its quality and its service need, and customers choose it for those.',
    example: 'A lakeside hotel with two people for each guest.',
    question: 'When in doubt, do we choose what is better for the customer?',
    sources: ['B'],
  },
});
