import { defineTerms } from './define-terms.ts';

/** What sort of thing a resource is. */
export const resourceKind = defineTerms('resource-kind', {
  physical: {
    label: 'Physical',
    definition: 'Something that can be touched: buildings, machines, vehicles, stock, networks.',
    example: 'The two ovens and the delivery van of a bakery.',
    question: 'Which things must be there for this to work?',
    sources: ['B'],
  },
  intellectual: {
    label: 'Intellectual',
    definition: 'Something that exists as knowledge or as a right: a name, a patent, software, data, a recipe.',
    example: 'The soil records that a seed merchant has kept for thirty years.',
    question: 'What do we know or own by right that others do not?',
    sources: ['B'],
    aliases: ['data', 'brand', 'software'],
  },
  human: {
    label: 'Human',
    definition: 'People, and what only these people can do.',
    example: 'The four restorers of a workshop for church organs.',
    question: 'Whom could we not replace within a month?',
    sources: ['B'],
  },
  financial: {
    label: 'Financial',
    definition: 'Money or the promise of it: cash, a credit line, guarantees, a share plan that holds good people.',
    example: 'The credit line with which a wine dealer buys the young vintage.',
    question: 'What money must stand ready?',
    sources: ['B'],
  },
});

/** What sort of work an activity is. */
export const activityKind = defineTerms('activity-kind', {
  production: {
    label: 'Production',
    definition: 'Designing, making and delivering things in quantity, and well.',
    example: 'A cheese dairy that turns the same milk into the same cheese each day.',
    question: 'Do we make something again and again?',
    sources: ['B'],
  },
  'problem-solving': {
    label: 'Problem solving',
    definition: 'Finding an answer to each customer’s own case.',
    example: 'A law firm, a hospital, a piano repairer.',
    question: 'Is each case a new one?',
    sources: ['B'],
  },
  platform: {
    label: 'Platform',
    definition:
      'Building, running and promoting a platform or network on which others deal with each other or serve themselves.',
    example: 'A lift-sharing service that keeps its matching, its payments and its house rules in order.',
    question: 'Do we keep something running that others use among themselves?',
    sources: ['B'],
  },
});

/** How a partner stands to the company. */
export const partnerKind = defineTerms('partner-kind', {
  'strategic-alliance': {
    label: 'Strategic alliance',
    definition: 'Companies that do not compete pursue an aim together, each in its own house.',
    example: 'A railway and a bicycle hire firm with one ticket for both.',
    question: 'Do we want the same as they do, without being rivals?',
    sources: ['B'],
  },
  coopetition: {
    label: 'Coopetition',
    definition: 'Rivals work together on one thing and go on competing in the rest.',
    example: 'Four breweries that wash their bottles in one plant.',
    question: 'Are they our rivals everywhere but here?',
    sources: ['B'],
  },
  'joint-venture': {
    label: 'Joint venture',
    definition: 'Two or more companies found a new business together and share its risk and its profit.',
    example: 'A dairy and a haulier with a jointly owned cold store.',
    question: 'Have we founded something together?',
    sources: ['B'],
  },
  supplier: {
    label: 'Supplier',
    definition: 'A company from which the business buys what it needs, on terms that both can rely on.',
    example: 'The mill from which a bakery has its flour.',
    question: 'Do we buy from them what we could not do without?',
    sources: ['B'],
  },
});

/** What a partnership is for. */
export const partnerMotive = defineTerms('partner-motive', {
  optimisation: {
    label: 'Optimisation',
    definition:
      'The partner does it cheaper or better, because it does much of it or because both share what neither fills alone.',
    example: 'A publisher that leaves its storage and dispatch to a book wholesaler.',
    question: 'Is it cheaper or better with them than alone?',
    sources: ['B'],
  },
  'risk-reduction': {
    label: 'Risk reduction',
    short: 'less risk',
    definition: 'The partner bears a part of what could go wrong or makes it less likely.',
    example: 'An export guarantee behind each machine that a factory ships.',
    question: 'What could go wrong that they bear with us?',
    sources: ['B'],
  },
  'resource-acquisition': {
    label: 'Resource acquisition',
    short: 'resources',
    definition: 'The partner has what the company lacks: a licence, knowledge, machines, access to customers.',
    example: 'A maker of telephones that licenses its maps from a map publisher.',
    question: 'What do they have that we have not?',
    sources: ['B'],
  },
});
