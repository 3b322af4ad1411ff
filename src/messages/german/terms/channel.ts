import type * as english from '../../../taxonomy/terms/channel.ts';
import type { WordsOf } from '../../term-words.ts';

export const owner: WordsOf<typeof english.owner> = {
  own: {
    label: 'Own',
    short: 'own channel',
    definition: 'The channel belongs to the company, which decides what happens there and bears its cost.',
    example: 'A chocolate maker with three shops of its own.',
    question: 'Is this channel ours to shape?',
  },
  'partner-owned': {
    label: 'Partner-owned',
    short: 'partner-owned',
    definition: 'The channel belongs to somebody else, who reaches more people and takes a share for it.',
    example: 'A chocolate maker on the shelves of a department store.',
    question: 'Does somebody else decide what happens in this channel?',
  },
};

export const phases: WordsOf<typeof english.phases> = {
  awareness: {
    label: 'Awareness',
    short: 'awareness',
    definition: 'The channel lets people learn that the company and its offer exist.',
    example: 'A cargo bicycle with the brewery’s name that crosses the town all day.',
    question: 'Where do people first hear of us?',
  },
  evaluation: {
    label: 'Evaluation',
    short: 'evaluation',
    definition: 'The channel helps people to judge whether the offer suits them.',
    example: 'A mattress shop that lends the mattress for thirty nights.',
    question: 'Where do people find out whether it suits them?',
  },
  purchase: {
    label: 'Purchase',
    short: 'purchase',
    definition: 'The channel is where customers order, sign or pay.',
    example: 'A ferry line whose tickets are bought on the quay or on its pages.',
    question: 'Where can people buy?',
  },
  delivery: {
    label: 'Delivery',
    short: 'delivery',
    definition: 'The channel brings the customer what was bought, be it a thing, a service or a file.',
    example: 'A fish van that stops at eleven villages on Fridays.',
    question: 'How does what was bought reach the customer?',
  },
  'after-sales': {
    label: 'After sales',
    short: 'after sales',
    definition: 'The channel is there for customers once they have bought: for help, repairs, returns and renewals.',
    example: 'An outdoor brand with a repair desk in every store.',
    question: 'Where do customers turn when they have bought already?',
  },
};

export const reach: WordsOf<typeof english.reach> = {
  direct: {
    label: 'Direct',
    short: 'direct',
    definition: 'Nobody stands between the company and the customer.',
    example: 'An orchard that sells its apples at its own gate.',
    question: 'Do we deal with the customer ourselves?',
  },
  indirect: {
    label: 'Indirect',
    short: 'indirect',
    definition: 'An intermediary stands between the company and the customer and often knows the customer better.',
    example: 'An orchard whose apples go to a cooperative and from there to shops.',
    question: 'Is there somebody between us and the customer?',
  },
};
