import type * as english from '../../../taxonomy/terms/relationship-facts.ts';
import type { WordsOf } from '../../term-words.ts';

export const lifecycle: WordsOf<typeof english.lifecycle> = {
  acquire: {
    label: 'Acquire',
    short: 'acquire',
    definition: 'The relationship is beginning, and strangers are becoming customers.',
    example: 'A climbing hall that puts a trainer beside every newcomer for two visits.',
    question: 'Is the first purchase still ahead, or just behind us?',
  },
  develop: {
    label: 'Develop',
    short: 'develop',
    definition: 'A first purchase is growing into a habit while each side learns what to expect of the other.',
    example: 'A farm that calls after the third vegetable box to ask what was left uneaten.',
    question: 'Are we turning a first purchase into a habit?',
  },
  improve: {
    label: 'Improve',
    short: 'improve',
    definition: 'The relationship works, and the company is changing it for the better on what customers say or do.',
    example: 'A dental practice that sends reminders by text since its patients asked for it.',
    question: 'Are we changing something that works already, to make it better?',
  },
  maintain: {
    label: 'Maintain',
    short: 'maintain',
    definition: 'The relationship is good as it is, and the effort goes into keeping it so at a sensible cost.',
    example: 'A lift mechanic who visits each building twice a year and comes the same day when called.',
    question: 'Is it enough to keep this as it is?',
  },
  terminate: {
    label: 'Terminate',
    short: 'terminate',
    definition: 'The relationship is being brought to an end, by either side, with what is still owed put in order.',
    example: 'A pager company that helps its last hospitals to move to something newer before it switches off.',
    question: 'Is this coming to its end, and do we part well?',
  },
};

export const listens: WordsOf<typeof english.listens> = {
  interviews: {
    label: 'Interviews',
    short: 'interviews',
    definition: 'Somebody talks with single customers at length, asks openly and writes down what they say.',
    example: 'A maker of prams who spends an hour a week with a family and its old pram.',
    question: 'Do we sit down with customers and let them talk?',
  },
  surveys: {
    label: 'Surveys',
    short: 'surveys',
    definition: 'Many customers answer the same set questions, so that their answers can be counted.',
    example: 'A ferry line that asks every hundredth passenger six questions before landing.',
    question: 'Do we ask many customers the same questions?',
  },
  feedback: {
    label: 'Feedback',
    short: 'feedback',
    definition: 'Customers say of their own accord what pleased or annoyed them, and there is an easy way to do so.',
    example: 'A canteen with a card on every table and an answer to each card on the wall.',
    question: 'Can customers tell us what they think whenever they like, and does anyone answer?',
  },
  'usage-data': {
    label: 'Usage data',
    short: 'usage data',
    definition: 'What customers do with the offer is recorded and read, with their knowledge.',
    example: 'A maker of coffee machines that sees which buttons the offices never press.',
    question: 'Do we look at what customers do, beside what they say?',
  },
  'advisory-board': {
    label: 'Advisory board',
    short: 'advisory board',
    definition:
      'A small standing group of customers meets the company regularly and gives its view of what is planned.',
    example: 'A paper mill that shows six of its largest printers next year’s plans each autumn.',
    question: 'Is there a group of customers that we consult again and again?',
  },
  reviews: {
    label: 'Reviews',
    short: 'reviews',
    definition: 'Customers judge the offer in public, and the company reads what they write.',
    example: 'A campsite owner who answers every review before the weekend.',
    question: 'Do we read what customers write about us for others?',
  },
};

export const motive: WordsOf<typeof english.motive> = {
  acquisition: {
    label: 'Acquisition',
    short: 'acquisition',
    definition: 'The relationship is there to win customers whom the company does not have yet.',
    example: 'A language school that gives a trial lesson to anyone who walks in.',
    question: 'Is this meant to win people who do not buy from us yet?',
  },
  retention: {
    label: 'Retention',
    short: 'retention',
    definition:
      'The relationship is there to keep the customers the company has and to give them reasons to come back.',
    example: 'A bakery that knows its regulars and sets their Saturday bread aside.',
    question: 'Is this meant to keep those who already buy from us?',
  },
  upselling: {
    label: 'Upselling',
    short: 'upselling',
    definition: 'The relationship is there to raise what each customer buys: more, more often, or something better.',
    example: 'A ski hire shop that offers last winter’s families a season’s pass with servicing.',
    question: 'Is this meant to have the customers we have buy more or better?',
  },
  referral: {
    label: 'Referral',
    short: 'referral',
    definition: 'The relationship is there to have content customers bring in others.',
    example: 'A piano teacher who thanks a family with a free lesson for every neighbour it sends.',
    question: 'Is this meant to have customers bring us their friends and colleagues?',
  },
};

export const nature: WordsOf<typeof english.nature> = {
  transactional: {
    label: 'Transactional',
    short: 'transactional',
    definition: 'Each sale stands alone, and once it is done neither side expects to hear from the other.',
    example: 'A stall at the station that sells umbrellas when it rains.',
    question: 'Is it over when the customer has paid?',
  },
  ongoing: {
    label: 'Ongoing',
    short: 'ongoing',
    definition: 'Contact goes on between sales or without any, and each contact builds on the last.',
    example: 'A tax adviser who calls the workshop each quarter, before the figures are due.',
    question: 'Do we hear from each other again as a matter of course?',
  },
};

export const service: WordsOf<typeof english.service> = {
  full: {
    label: 'Full service',
    short: 'full service',
    definition: 'The company does the work, and the customer only says what is wanted.',
    example: 'A removals firm that packs, carries, unpacks and hangs the pictures.',
    question: 'Do we do the work for the customer?',
  },
  self: {
    label: 'Customers serve themselves',
    short: 'self-served',
    definition:
      'The customers do the work with what the company gives them, mostly for a lower price or a shorter wait.',
    example: 'A van hire firm whose customers load, drive and bring the van back with a full tank.',
    question: 'Does the customer do the work, with our means?',
  },
};
