import { channelKindsWithPeople } from './channel-kinds-with-people.ts';
import { channelKindsWithoutPeople } from './channel-kinds-without-people.ts';
import { defineTerms } from './define-terms.ts';

/** By what means the company and its customers reach each other, the nearest to a handshake first. */
export const channelKind = defineTerms('channel-kind', { ...channelKindsWithPeople, ...channelKindsWithoutPeople });

/** The steps of a customer's way that a channel covers. */
export const phases = defineTerms('phases', {
  awareness: {
    label: 'Awareness',
    definition: 'The channel lets people learn that the company and its offer exist.',
    example: 'A cargo bicycle with the brewery’s name that crosses the town all day.',
    question: 'Where do people first hear of us?',
    sources: ['B'],
  },
  evaluation: {
    label: 'Evaluation',
    definition: 'The channel helps people to judge whether the offer suits them.',
    example: 'A mattress shop that lends the mattress for thirty nights.',
    question: 'Where do people find out whether it suits them?',
    sources: ['B'],
  },
  purchase: {
    label: 'Purchase',
    definition: 'The channel is where customers order, sign or pay.',
    example: 'A ferry line whose tickets are bought on the quay or on its pages.',
    question: 'Where can people buy?',
    sources: ['S', 'B'],
  },
  delivery: {
    label: 'Delivery',
    definition: 'The channel brings the customer what was bought, be it a thing, a service or a file.',
    example: 'A fish van that stops at eleven villages on Fridays.',
    question: 'How does what was bought reach the customer?',
    sources: ['B'],
  },
  'after-sales': {
    label: 'After sales',
    definition: 'The channel is there for customers once they have bought: for help, repairs, returns and renewals.',
    example: 'An outdoor brand with a repair desk in every store.',
    question: 'Where do customers turn when they have bought already?',
    sources: ['E', 'S', 'B'],
  },
});

/** Whose a channel is. */
export const owner = defineTerms('owner', {
  own: {
    label: 'Own',
    short: 'own channel',
    definition: 'The channel belongs to the company, which decides what happens there and bears its cost.',
    example: 'A chocolate maker with three shops of its own.',
    question: 'Is this channel ours to shape?',
    sources: ['B'],
  },
  'partner-owned': {
    label: 'Partner-owned',
    definition: 'The channel belongs to somebody else, who reaches more people and takes a share for it.',
    example: 'A chocolate maker on the shelves of a department store.',
    question: 'Does somebody else decide what happens in this channel?',
    sources: ['B'],
  },
});

/** Whether anybody stands between the company and the customer. */
export const reach = defineTerms('reach', {
  direct: {
    label: 'Direct',
    definition: 'Nobody stands between the company and the customer.',
    example: 'An orchard that sells its apples at its own gate.',
    question: 'Do we deal with the customer ourselves?',
    sources: ['F', 'B'],
  },
  indirect: {
    label: 'Indirect',
    definition: 'An intermediary stands between the company and the customer and often knows the customer better.',
    example: 'An orchard whose apples go to a cooperative and from there to shops.',
    question: 'Is there somebody between us and the customer?',
    sources: ['F', 'B'],
  },
});
