import type * as english from '../../../taxonomy/terms/beside-the-canvas.ts';
import type { WordsOf } from '../../term-words.ts';

export const agenda: WordsOf<typeof english.agenda> = {
  'gender-equality': {
    label: 'Gender equality',
    short: 'gender equality',
    definition:
      'Each meeting looks at how the business treats women and men, among its people, its suppliers and its customers.',
    example: 'A coffee roaster’s board asks each year which of its growers are women and what they are paid.',
    question: 'Is gender equality on the agenda each time?',
  },
  'sustainability-performance': {
    label: 'Sustainability performance',
    short: 'sustainability',
    definition:
      'Each meeting looks at what the company has done for nature and people since the last, and at what came of it.',
    example: 'A laundry’s board compares water per kilogram with the year before.',
    question: 'Does each meeting look at what we did and what it changed?',
  },
};

export const decision: WordsOf<typeof english.decision> = {
  explore: {
    label: 'Explore',
    short: 'explore',
    definition: 'The idea is worth more work before anyone decides.',
    example: 'A joinery builds one chair for hire and lends it to a theatre.',
    question: 'Do we want to know more first?',
  },
  adopt: {
    label: 'Adopt',
    short: 'adopt',
    definition: 'The idea will be carried out.',
    example: 'The joinery puts forty chairs for hire into next year’s plan.',
    question: 'Do we do it?',
  },
  reject: {
    label: 'Reject',
    short: 'reject',
    definition: 'The idea will not be carried out, and it is kept so that nobody has to think it all over again.',
    example: 'The joinery drops the hire of tables, which come back scratched.',
    question: 'Do we leave it, and do we remember why?',
  },
};

export const hypothesisStatus: WordsOf<typeof english.hypothesisStatus> = {
  open: {
    label: 'Open',
    short: 'open',
    definition: 'Nobody has begun to find out whether it is true.',
    example: 'Nobody has yet asked whether dentists would share a laboratory.',
    question: 'Is the question still untouched?',
  },
  testing: {
    label: 'Testing',
    short: 'testing',
    definition: 'A test is under way and its result is not in.',
    example: 'Six dentists share a laboratory until Easter.',
    question: 'Are we finding out right now?',
  },
  supported: {
    label: 'Supported',
    short: 'supported',
    definition: 'What has been found so far speaks for it.',
    example: 'Five of the six dentists want to go on and to pay for it.',
    question: 'Did the test turn out as we hoped?',
  },
  refuted: {
    label: 'Refuted',
    short: 'refuted',
    definition: 'What has been found speaks against it, and whatever rests on it needs another look.',
    example: 'The dentists sent their work elsewhere as soon as they were in a hurry.',
    question: 'Did the test turn out against us, and what did we build on it?',
  },
};

export const members: WordsOf<typeof english.members> = {
  'gender-expertise': {
    label: 'Gender expertise',
    short: 'gender expertise',
    definition: 'Among the members are people who know how work, goods and decisions touch women and men differently.',
    example: 'A buyer who has led her cooperative’s programme for women growers.',
    question: 'Does somebody on the board know about gender equality?',
  },
  'gender-training': {
    label: 'Gender training',
    short: 'gender training',
    definition: 'The members are taught about gender equality before they advise on it.',
    example: 'A day’s course for all six members before the first meeting.',
    question: 'If nobody on the board knows about gender equality, do we teach it?',
  },
  'sustainability-expertise': {
    label: 'Sustainability expertise',
    short: 'sustainability',
    definition: 'Among the members are people who know how a business can do less harm to nature and people.',
    example: 'The energy manager of a hotel chain among a laundry’s customers.',
    question: 'Does somebody on the board know what sustainable would mean here?',
  },
};

export const pattern: WordsOf<typeof english.pattern> = {
  'product-service-system': {
    label: 'Product-service system',
    short: 'product as a service',
    definition:
      'Customers pay for the use of a product as it goes on, and no longer to own it, which gives both sides reasons to stay in touch.',
    example: 'A maker of compressors who bills the air and keeps the machines in order.',
    question: 'Could they pay for what it does, and could we keep the thing?',
  },
  'take-back-scheme': {
    label: 'Take-back scheme',
    short: 'take-back',
    definition: 'The company takes worn-out products back, and talks with the customer at that moment.',
    example: 'A maker of rucksacks who repairs or recycles each old one and takes something off the next.',
    question: 'Could we take it back at the end and ask how it was?',
  },
  'customer-sustainability-board': {
    label: 'Customer sustainability board',
    short: 'customer board',
    definition:
      'A few willing customers meet once or twice a year to review what the company does for nature and people, and to advise it.',
    example: 'A paint factory that shows five master painters its plan for solvents each spring.',
    question: 'Which customers would help us to stay on course?',
  },
};

export const source: WordsOf<typeof english.source> = {
  swot: {
    label: 'SWOT analysis',
    short: 'SWOT',
    definition: 'It came up while weighing the strengths, weaknesses, opportunities and threats of the business.',
    example: 'A cannery notes that two of its buyers take half of what it fills.',
    question: 'Did we find it by looking at the whole situation?',
  },
  'business-model-data': {
    label: 'Data on the business model',
    short: 'business data',
    definition:
      'It came up in figures and facts about the model itself, such as customers, prices, contracts and costs.',
    example: 'A list of orders shows that most customers buy once.',
    question: 'Did we find it in what we know about our business?',
  },
  'performance-data': {
    label: 'Data on operational performance',
    short: 'performance data',
    definition: 'It came up in measurements of the daily work, such as energy, waste, faults and delays.',
    example: 'A meter shows that the boiler burns a third of its gas at night.',
    question: 'Did we find it by measuring how we work?',
  },
  customers: {
    label: 'Customers',
    short: 'customers',
    definition: 'Customers said it or showed it.',
    example: 'Three hotels ask in one week for smaller tins.',
    question: 'Did we hear it from customers?',
  },
};
