import type * as english from '../../../taxonomy/terms/header.ts';
import type { WordsOf } from '../../term-words.ts';

export const level: WordsOf<typeof english.level> = {
  low: {
    label: 'Low',
    short: 'low',
    definition: 'It is worth knowing, and by itself nobody would act on it.',
    example: 'Guests find the lobby a little dark.',
    question: 'Could we live with this for years?',
  },
  medium: {
    label: 'Medium',
    short: 'medium',
    definition: 'It is felt often enough that something should be done when there is time.',
    example: 'Guests wait a quarter of an hour to check in on Fridays.',
    question: 'Should something be done about it this year?',
  },
  high: {
    label: 'High',
    short: 'high',
    definition: 'It decides whether people come, stay or go.',
    example: 'Guests cannot sleep because of the road.',
    question: 'Does this decide the matter?',
  },
};

export const stage: WordsOf<typeof english.stage> = {
  ideation: {
    label: 'Ideation',
    short: 'ideation',
    definition: 'There is an idea, and its model is being sketched in several versions.',
    example: 'Two nurses with a notebook full of ways to run a mobile practice.',
    question: 'Are we still drawing up what it could be?',
  },
  discovery: {
    label: 'Discovery',
    short: 'discovery',
    definition: 'The team is finding out whether customers have the need and care for the idea.',
    example: 'The two nurses ask thirty families what a home visit would change for them.',
    question: 'Are we finding out whether anyone wants it?',
  },
  validation: {
    label: 'Validation',
    short: 'validation',
    definition: 'Interest is known, and the team is finding out whether people really buy and whether it can pay.',
    example: 'Twenty families pay for a month of visits at the planned price.',
    question: 'Are we finding out whether it sells and pays?',
  },
  acceleration: {
    label: 'Acceleration',
    short: 'acceleration',
    definition: 'The model has proved itself on a small scale and is being brought to many more customers.',
    example: 'The practice opens in three more towns within a year.',
    question: 'Does it work, and are we making it big?',
  },
  transfer: {
    label: 'Transfer',
    short: 'transfer',
    definition: 'The new business passes from those who found it to those who will run it.',
    example: 'A hospital group takes the practice over and gives it a director.',
    question: 'Is it passing into everyday hands?',
  },
  improve: {
    label: 'Improve',
    short: 'improve',
    definition: 'A running business is being repaired or renewed because it earns less than it should.',
    example: 'A department store that rents out two of its five floors.',
    question: 'Must we mend what we have?',
  },
  grow: {
    label: 'Grow',
    short: 'grow',
    definition: 'A running business that works is reaching out to further customers or offers.',
    example: 'A brewery that starts to deliver to the next valley.',
    question: 'Are we taking what works further?',
  },
  sustain: {
    label: 'Sustain',
    short: 'sustain',
    definition: 'A running business is kept healthy and protected, without great changes.',
    example: 'A ferry that has crossed the same strait for eighty years.',
    question: 'Is the aim to keep this going as it is?',
  },
  retire: {
    label: 'Retire',
    short: 'retire',
    definition: 'The business is being wound down, sold or folded into another.',
    example: 'A film laboratory that serves its last archives until spring.',
    question: 'Are we bringing this to an end?',
  },
};

export const status: WordsOf<typeof english.status> = {
  assumed: {
    label: 'Assumed',
    short: 'assumed',
    definition: 'It is believed to be so, and nobody has checked.',
    example: 'A founder is sure that cafés want a weekly visit and has asked none.',
    question: 'Do we believe this without having seen it?',
  },
  planned: {
    label: 'Planned',
    short: 'planned',
    definition: 'It has been decided and is not there yet.',
    example: 'A museum opens its members’ evening in spring and has booked the hall.',
    question: 'Is it decided, but still to come?',
  },
  established: {
    label: 'Established',
    short: 'established',
    definition: 'It is there today and at work.',
    example: 'A hotline has been answering since last year.',
    question: 'Could a customer meet it today?',
  },
  retiring: {
    label: 'Retiring',
    short: 'retiring',
    definition: 'It is still there and is being given up.',
    example: 'A printed catalogue comes out for the last time.',
    question: 'Is it still there, but not for long?',
  },
};
