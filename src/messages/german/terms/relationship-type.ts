import type * as english from '../../../taxonomy/terms/relationship-type.ts';
import type { WordsOf } from '../../term-words.ts';

export const mode: WordsOf<typeof english.mode> = {
  personal: {
    label: 'Personal',
    short: 'personal',
    definition: 'The customer deals with people who act for the company, face to face or at a distance.',
    example: 'A mountain outfitter where somebody laces the boots with you before you pay for them.',
    question: 'Is there a person at the other end?',
  },
  automated: {
    label: 'Automated',
    short: 'automated',
    definition: 'The customer deals with machines, pages or tools, and meets a person only when something goes wrong.',
    example: 'A car-sharing firm whose members book, unlock and pay in an app without a word to anyone.',
    question: 'Can everything usual happen without a person of ours?',
  },
  social: {
    label: 'Social',
    short: 'social',
    definition: 'The customer deals mostly with other customers, or works side by side with the company.',
    example: 'A bicycle maker whose riders plan the tours of its club and report which parts wear out first.',
    question: 'Does the value arise among customers, or between them and us, rather than from us alone?',
  },
};

export const type: WordsOf<typeof english.type> = {
  'personal-assistance': {
    label: 'Personal assistance',
    short: 'personal',
    definition:
      'A person helps whoever asks, before the sale, during it or afterwards, and next time it may be a different person.',
    example:
      'A garden centre where anyone in a green apron can say why your roses turn yellow, at the counter or on the phone.',
    question: 'Does this segment want a person to ask, and not mind which person it is?',
  },
  'dedicated-personal-assistance': {
    label: 'Dedicated personal assistance',
    short: 'dedicated',
    definition:
      'One named person or small team looks after this customer over the years and knows the history, so that nothing has to be explained twice.',
    example: 'A caterer whose planner has arranged every summer party of one law firm and knows who eats no nuts.',
    question: 'Would this segment miss its contact by name if that person left?',
  },
  'self-service': {
    label: 'Self-service',
    short: 'self-service',
    definition:
      'Customers help themselves with what the company has laid out, which is the same for everyone and need not know who they are.',
    example: 'A launderette with clear instructions, a change machine and nobody behind a counter.',
    question: 'Does this segment prefer to do it alone, if the tools and the instructions are good?',
  },
  'automated-services': {
    label: 'Automated services',
    short: 'automated',
    definition:
      'A system recognises each customer and acts on what it knows, with nobody at the other end, so whatever software or artificial intelligence personalises belongs here, however personal it feels.',
    example: 'A running app that notices a missed week and rewrites the training plan of that one runner.',
    question: 'Should a system know each customer of this segment and act on it, without a person?',
  },
  communities: {
    label: 'Communities',
    short: 'community',
    definition:
      'Customers talk with one another and help one another in a place that the company hosts; where only the company speaks, as to followers or in a newsletter, it is a broadcast and no community.',
    example: 'A maker of sewing patterns on whose forum the members correct each other’s first jackets.',
    question: 'Does this segment gain from meeting its own kind, and would it go on talking if we fell silent?',
  },
  'co-creation': {
    label: 'Co-creation',
    short: 'co-creation',
    definition:
      'Customers help to make what the company offers: they design, test, write or build a part of it that others then use.',
    example: 'A publisher of board games whose players send in scenarios and find their names on the box.',
    question: 'Does this segment want a hand in what we make, and do we use what it gives us?',
  },
};
