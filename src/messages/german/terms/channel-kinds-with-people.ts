import type * as english from '../../../taxonomy/terms/channel-kinds-with-people.ts';
import type { WordsOf } from '../../term-words.ts';

export const channelKindsWithPeople: WordsOf<typeof english.channelKindsWithPeople> = {
  'face-to-face': {
    label: 'Face to face',
    short: 'face to face',
    definition: 'Somebody from the company and the customer are in one place and talk, wherever that is.',
    example: 'A piano tuner who plays the instrument together with its owner before and after.',
    question: 'Do we and the customer meet in person?',
  },
  store: {
    label: 'Store',
    short: 'store',
    definition: 'Customers walk into a place of sale and find goods and people there.',
    example: 'A cheese shop where you taste before you choose.',
    question: 'Do customers come to a place where we sell?',
  },
  'field-sales': {
    label: 'Field sales',
    short: 'field sales',
    definition: 'Sales people travel to the customers, by appointment or from door to door.',
    example: 'A seed merchant whose agronomists walk the fields with the farmers each spring.',
    question: 'Do our people go to the customer to sell?',
  },
  branch: {
    label: 'Branch',
    short: 'branch',
    definition: 'A local office of the company receives customers and advises them.',
    example: 'An insurer with an office in each market town.',
    question: 'Is there an office of ours near the customer?',
  },
  event: {
    label: 'Event',
    short: 'event',
    definition: 'Company and customers meet for a while at a fair, a course, a tasting or another gathering.',
    example: 'A winery that opens its cellars to the neighbourhood on the first Sunday of May.',
    question: 'Do we bring customers together at a time and a place?',
  },
  phone: {
    label: 'Phone',
    short: 'phone',
    definition: 'A person of the company speaks with the customer by telephone.',
    example: 'A heating firm whose night line is answered by a fitter.',
    question: 'Can the customer speak with someone without travelling?',
  },
  video: {
    label: 'Video',
    short: 'video',
    definition: 'A person of the company and the customer see and hear each other over a screen.',
    example: 'A physiotherapist who corrects exercises in a weekly video call.',
    question: 'Do we see each other without being in one place?',
  },
  chat: {
    label: 'Chat',
    short: 'chat',
    definition:
      'A person of the company writes back and forth with the customer at once; where a machine answers it is a bot.',
    example: 'A lamp shop whose electrician answers in the chat window until six.',
    question: 'Does a person answer in writing while the customer waits?',
  },
  email: {
    label: 'Email',
    short: 'email',
    definition: 'A person of the company writes to one customer and reads the reply; mail to everyone is a newsletter.',
    example: 'A tailor who confirms each measure and each change by mail.',
    question: 'Do we write to customers one by one, and read what they answer?',
  },
  'word-of-mouth': {
    label: 'Word of mouth',
    short: 'word of mouth',
    definition: 'Customers tell others about the offer, of their own accord and outside of any place of the company’s.',
    example: 'A midwife whose new clients all come from former ones.',
    question: 'Do new customers hear of us from old ones?',
  },
  community: {
    label: 'Community',
    short: 'community',
    definition:
      'A forum, club or group in which customers meet carries the offer, or the help with it, from one to the next.',
    example: 'A maker of synthesisers whose users’ club holds evenings in forty towns.',
    question: 'Do customers meet somewhere, and does our offer travel there?',
  },
};
