import type * as english from '../../../taxonomy/terms/infrastructure.ts';
import type { WordsOf } from '../../term-words.ts';

export const activityKind: WordsOf<typeof english.activityKind> = {
  production: {
    label: 'Production',
    short: 'production',
    definition: 'Designing, making and delivering things in quantity, and well.',
    example: 'A cheese dairy that turns the same milk into the same cheese each day.',
    question: 'Do we make something again and again?',
  },
  'problem-solving': {
    label: 'Problem solving',
    short: 'problem solving',
    definition: 'Finding an answer to each customer’s own case.',
    example: 'A law firm, a hospital, a piano repairer.',
    question: 'Is each case a new one?',
  },
  platform: {
    label: 'Platform',
    short: 'platform',
    definition:
      'Building, running and promoting a platform or network on which others deal with each other or serve themselves.',
    example: 'A lift-sharing service that keeps its matching, its payments and its house rules in order.',
    question: 'Do we keep something running that others use among themselves?',
  },
};

export const partnerKind: WordsOf<typeof english.partnerKind> = {
  'strategic-alliance': {
    label: 'Strategic alliance',
    short: 'strategic alliance',
    definition: 'Companies that do not compete pursue an aim together, each in its own house.',
    example: 'A railway and a bicycle hire firm with one ticket for both.',
    question: 'Do we want the same as they do, without being rivals?',
  },
  coopetition: {
    label: 'Coopetition',
    short: 'coopetition',
    definition: 'Rivals work together on one thing and go on competing in the rest.',
    example: 'Four breweries that wash their bottles in one plant.',
    question: 'Are they our rivals everywhere but here?',
  },
  'joint-venture': {
    label: 'Joint venture',
    short: 'joint venture',
    definition: 'Two or more companies found a new business together and share its risk and its profit.',
    example: 'A dairy and a haulier with a jointly owned cold store.',
    question: 'Have we founded something together?',
  },
  supplier: {
    label: 'Supplier',
    short: 'supplier',
    definition: 'A company from which the business buys what it needs, on terms that both can rely on.',
    example: 'The mill from which a bakery has its flour.',
    question: 'Do we buy from them what we could not do without?',
  },
};

export const partnerMotive: WordsOf<typeof english.partnerMotive> = {
  optimisation: {
    label: 'Optimisation',
    short: 'optimisation',
    definition:
      'The partner does it cheaper or better, because it does much of it or because both share what neither fills alone.',
    example: 'A publisher that leaves its storage and dispatch to a book wholesaler.',
    question: 'Is it cheaper or better with them than alone?',
  },
  'risk-reduction': {
    label: 'Risk reduction',
    short: 'less risk',
    definition: 'The partner bears a part of what could go wrong or makes it less likely.',
    example: 'An export guarantee behind each machine that a factory ships.',
    question: 'What could go wrong that they bear with us?',
  },
  'resource-acquisition': {
    label: 'Resource acquisition',
    short: 'resources',
    definition: 'The partner has what the company lacks: a licence, knowledge, machines, access to customers.',
    example: 'A maker of telephones that licenses its maps from a map publisher.',
    question: 'What do they have that we have not?',
  },
};

export const resourceKind: WordsOf<typeof english.resourceKind> = {
  physical: {
    label: 'Physical',
    short: 'physical',
    definition: 'Something that can be touched: buildings, machines, vehicles, stock, networks.',
    example: 'The two ovens and the delivery van of a bakery.',
    question: 'Which things must be there for this to work?',
  },
  intellectual: {
    label: 'Intellectual',
    short: 'intellectual',
    definition: 'Something that exists as knowledge or as a right: a name, a patent, software, data, a recipe.',
    example: 'The soil records that a seed merchant has kept for thirty years.',
    question: 'What do we know or own by right that others do not?',
  },
  human: {
    label: 'Human',
    short: 'human',
    definition: 'People, and what only these people can do.',
    example: 'The four restorers of a workshop for church organs.',
    question: 'Whom could we not replace within a month?',
  },
  financial: {
    label: 'Financial',
    short: 'financial',
    definition: 'Money or the promise of it: cash, a credit line, guarantees, a share plan that holds good people.',
    example: 'The credit line with which a wine dealer buys the young vintage.',
    question: 'What money must stand ready?',
  },
};
