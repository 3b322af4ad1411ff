import type * as english from '../../../taxonomy/terms/proposition.ts';
import type { WordsOf } from '../../term-words.ts';

export const propositionKind: WordsOf<typeof english.propositionKind> = {
  newness: {
    label: 'Newness',
    short: 'newness',
    definition: 'The offer meets a need that nothing met before, often one that nobody had named.',
    example: 'The first clinic in a region to examine skin from a photograph.',
    question: 'Can they get this nowhere else because it did not exist?',
  },
  performance: {
    label: 'Performance',
    short: 'performance',
    definition: 'The offer does a known thing faster, stronger, longer or more exactly.',
    example: 'A drill battery that lasts a whole shift.',
    question: 'Does it do the same as others, but do it better?',
  },
  customization: {
    label: 'Customization',
    short: 'made to measure',
    definition: 'The offer is fitted to the single customer or to a small group.',
    example: 'A shoemaker who keeps a last for each customer.',
    question: 'Is it made to fit each customer?',
  },
  'getting-the-job-done': {
    label: 'Getting the job done',
    short: 'job done',
    definition: 'The offer takes a task off the customer and answers for its result.',
    example: 'A firm that runs the engines of an airline’s fleet and is paid for the hours flown.',
    question: 'Do we relieve them of a whole task?',
  },
  design: {
    label: 'Design',
    short: 'design',
    definition: 'The offer pleases by its look, feel or sound, or is a joy to handle.',
    example: 'A kettle that stays on the table because it is beautiful.',
    question: 'Would they choose it for how it looks and feels?',
  },
  brand: {
    label: 'Brand',
    short: 'brand',
    definition: 'Owning or using the offer says something about its owner that matters to that person.',
    example: 'A fountain pen that is known across the meeting table.',
    question: 'Do they like to be seen with it?',
  },
  price: {
    label: 'Price',
    short: 'price',
    definition: 'The offer gives much the same as others for less money.',
    example: 'A gym without towels, sauna or staff for a third of the usual fee.',
    question: 'Do they choose it because it is cheaper?',
  },
  'cost-reduction': {
    label: 'Cost reduction',
    short: 'lower costs',
    definition: 'The offer lowers what customers spend on something else, whatever it costs itself.',
    example: 'A control system that halves a bakery’s electricity bill.',
    question: 'Do they spend less elsewhere because of it?',
  },
  'risk-reduction': {
    label: 'Risk reduction',
    short: 'less risk',
    definition: 'The offer takes away a risk that customers would otherwise bear, or makes it smaller.',
    example: 'A dealer in used cars who gives two years’ warranty.',
    question: 'Do they sleep better because of it?',
  },
  accessibility: {
    label: 'Accessibility',
    short: 'accessibility',
    definition:
      'The offer brings within reach what was closed to these customers before, by price, place, skill or body.',
    example: 'A music school that lends instruments and teaches in sign language.',
    question: 'Can they now have what used to be for others?',
  },
  convenience: {
    label: 'Convenience',
    short: 'convenience',
    definition: 'The offer saves customers trouble, trips and waiting.',
    example: 'A tyre fitter who changes the wheels in the office car park.',
    question: 'Is it less bother than what they do today?',
  },
  sustainability: {
    label: 'Sustainability',
    short: 'sustainability',
    definition: 'The offer does less harm to nature and people, or some good, in a way that customers can check.',
    example: 'A jeans maker who leases trousers and spins the old ones into new cloth.',
    question: 'Do they choose it because it is better for the world?',
  },
  trust: {
    label: 'Trust',
    short: 'trust',
    definition: 'The offer lets customers rely on somebody where they cannot judge for themselves.',
    example: 'A notary whose word the whole valley takes.',
    question: 'Do they come because they can rely on us?',
  },
};
