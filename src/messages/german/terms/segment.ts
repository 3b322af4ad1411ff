import type * as english from '../../../taxonomy/terms/segment.ts';
import type { WordsOf } from '../../term-words.ts';

export const role: WordsOf<typeof english.role> = {
  payer: {
    label: 'Payer',
    short: 'payer',
    definition: 'The people of this segment bear the price.',
    example: 'Parents who pay for the riding lessons.',
    question: 'Does the money come from them?',
  },
  user: {
    label: 'User',
    short: 'user',
    definition: 'The people of this segment have the offer in their hands, whoever pays for it.',
    example: 'Children who take the riding lessons.',
    question: 'Do they use it themselves?',
  },
  decider: {
    label: 'Decider',
    short: 'decider',
    definition: 'The people of this segment choose what is bought, even where others use it and others pay.',
    example: 'Head physicians who settle which bed a hospital orders.',
    question: 'Is it up to them whether we are chosen?',
  },
  internal: {
    label: 'Internal',
    short: 'internal',
    definition: 'The people of this segment belong to the company itself, and a part of it serves them like customers.',
    example: 'The other departments, to which a firm’s own print shop delivers.',
    question: 'Are they our own colleagues?',
  },
};

export const segmentKind: WordsOf<typeof english.segmentKind> = {
  'mass-market': {
    label: 'Mass market',
    short: 'mass market',
    definition: 'Very many customers want much the same thing, and the company makes no difference between them.',
    example: 'A maker of toothpaste that sells one tube to a whole country.',
    question: 'Would telling these customers apart change nothing in what we do?',
  },
  niche: {
    label: 'Niche',
    short: 'niche',
    definition: 'A small group with needs so particular that the whole offer is made to measure for it.',
    example: 'A workshop that builds saddles for riders with one leg.',
    question: 'Is this group small, particular and poorly served by everyone else?',
  },
  segmented: {
    label: 'Segmented',
    short: 'segmented',
    definition:
      'One of several groups that have the same basic need and differ in how much, how often or how well they want it met.',
    example: 'A bicycle repairer with one service for commuters and another for couriers.',
    question: 'Is this group a near relative of our others, with needs a little different?',
  },
  diversified: {
    label: 'Diversified',
    short: 'diversified',
    definition: 'One of several groups that have nothing in common but that the same company serves them.',
    example: 'A sawmill that also sells its waste heat to a swimming pool.',
    question: 'Does this group have needs quite unlike those of our others?',
  },
  'multi-sided': {
    label: 'Multi-sided',
    short: 'multi-sided',
    definition:
      'One of two or more groups that need each other, so that the offer works only when all of them are there.',
    example:
      'A site for babysitters, which helps parents only while there are sitters, and sitters only while there are parents.',
    question: 'Would this group leave if another of our groups did?',
  },
};
