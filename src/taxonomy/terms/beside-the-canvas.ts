import { defineTerms } from './define-terms.ts';

/** What is known about a hypothesis. */
export const hypothesisStatus = defineTerms('hypothesis-status', {
  open: {
    label: 'Open',
    definition: 'Nobody has begun to find out whether it is true.',
    example: 'Nobody has yet asked whether dentists would share a laboratory.',
    question: 'Is the question still untouched?',
    sources: ['ours'],
  },
  testing: {
    label: 'Testing',
    definition: 'A test is under way and its result is not in.',
    example: 'Six dentists share a laboratory until Easter.',
    question: 'Are we finding out right now?',
    sources: ['S'],
  },
  supported: {
    label: 'Supported',
    definition: 'What has been found so far speaks for it.',
    example: 'Five of the six dentists want to go on and to pay for it.',
    question: 'Did the test turn out as we hoped?',
    sources: ['ours'],
  },
  refuted: {
    label: 'Refuted',
    definition: 'What has been found speaks against it, and whatever rests on it needs another look.',
    example: 'The dentists sent their work elsewhere as soon as they were in a hurry.',
    question: 'Did the test turn out against us, and what did we build on it?',
    sources: ['ours'],
  },
});

/** Where a hotspot or a change was noticed. */
export const source = defineTerms('source', {
  swot: {
    label: 'SWOT analysis',
    short: 'SWOT',
    definition: 'It came up while weighing the strengths, weaknesses, opportunities and threats of the business.',
    example: 'A cannery notes that two of its buyers take half of what it fills.',
    question: 'Did we find it by looking at the whole situation?',
    sources: ['U'],
  },
  'business-model-data': {
    label: 'Data on the business model',
    short: 'business data',
    definition:
      'It came up in figures and facts about the model itself, such as customers, prices, contracts and costs.',
    example: 'A list of orders shows that most customers buy once.',
    question: 'Did we find it in what we know about our business?',
    sources: ['U'],
  },
  'performance-data': {
    label: 'Data on operational performance',
    short: 'performance data',
    definition: 'It came up in measurements of the daily work, such as energy, waste, faults and delays.',
    example: 'A meter shows that the boiler burns a third of its gas at night.',
    question: 'Did we find it by measuring how we work?',
    sources: ['U'],
  },
  customers: {
    label: 'Customers',
    definition: 'Customers said it or showed it.',
    example: 'Three hotels ask in one week for smaller tins.',
    question: 'Did we hear it from customers?',
    sources: ['F', 'E'],
  },
});

/** Ideas that have been had before and can be taken as a pattern. */
export const pattern = defineTerms('pattern', {
  'product-service-system': {
    label: 'Product-service system',
    short: 'product as a service',
    definition:
      'Customers pay for the use of a product as it goes on, and no longer to own it, which gives both sides reasons to stay in touch.',
    example: 'A maker of compressors who bills the air and keeps the machines in order.',
    question: 'Could they pay for what it does, and could we keep the thing?',
    sources: ['U'],
  },
  'take-back-scheme': {
    label: 'Take-back scheme',
    short: 'take-back',
    definition: 'The company takes worn-out products back, and talks with the customer at that moment.',
    example: 'A maker of rucksacks who repairs or recycles each old one and takes something off the next.',
    question: 'Could we take it back at the end and ask how it was?',
    sources: ['U'],
  },
  'customer-sustainability-board': {
    label: 'Customer sustainability board',
    short: 'customer board',
    definition:
      'A few willing customers meet once or twice a year to review what the company does for nature and people, and to advise it.',
    example: 'A paint factory that shows five master painters its plan for solvents each spring.',
    question: 'Which customers would help us to stay on course?',
    sources: ['U'],
  },
});

/** What has been decided about an idea. */
export const decision = defineTerms('decision', {
  explore: {
    label: 'Explore',
    definition: 'The idea is worth more work before anyone decides.',
    example: 'A joinery builds one chair for hire and lends it to a theatre.',
    question: 'Do we want to know more first?',
    sources: ['ours'],
  },
  adopt: {
    label: 'Adopt',
    definition: 'The idea will be carried out.',
    example: 'The joinery puts forty chairs for hire into next year’s plan.',
    question: 'Do we do it?',
    sources: ['ours'],
  },
  reject: {
    label: 'Reject',
    definition: 'The idea will not be carried out, and it is kept so that nobody has to think it all over again.',
    example: 'The joinery drops the hire of tables, which come back scratched.',
    question: 'Do we leave it, and do we remember why?',
    sources: ['ours'],
  },
});

/** What the members of a customer board bring, or are given. */
export const members = defineTerms('members', {
  'gender-expertise': {
    label: 'Gender expertise',
    definition: 'Among the members are people who know how work, goods and decisions touch women and men differently.',
    example: 'A buyer who has led her cooperative’s programme for women growers.',
    question: 'Does somebody on the board know about gender equality?',
    sources: ['U'],
  },
  'gender-training': {
    label: 'Gender training',
    definition: 'The members are taught about gender equality before they advise on it.',
    example: 'A day’s course for all six members before the first meeting.',
    question: 'If nobody on the board knows about gender equality, do we teach it?',
    sources: ['U'],
  },
  'sustainability-expertise': {
    label: 'Sustainability expertise',
    short: 'sustainability',
    definition: 'Among the members are people who know how a business can do less harm to nature and people.',
    example: 'The energy manager of a hotel chain among a laundry’s customers.',
    question: 'Does somebody on the board know what sustainable would mean here?',
    sources: ['ours'],
  },
});

/** What a customer board speaks about each time. */
export const agenda = defineTerms('agenda', {
  'gender-equality': {
    label: 'Gender equality',
    definition:
      'Each meeting looks at how the business treats women and men, among its people, its suppliers and its customers.',
    example: 'A coffee roaster’s board asks each year which of its growers are women and what they are paid.',
    question: 'Is gender equality on the agenda each time?',
    sources: ['U'],
  },
  'sustainability-performance': {
    label: 'Sustainability performance',
    short: 'sustainability',
    definition:
      'Each meeting looks at what the company has done for nature and people since the last, and at what came of it.',
    example: 'A laundry’s board compares water per kilogram with the year before.',
    question: 'Does each meeting look at what we did and what it changed?',
    sources: ['U'],
  },
});
