import type * as english from '../../../taxonomy/terms/channel-kinds-without-people.ts';
import type { WordsOf } from '../../term-words.ts';

export const channelKindsWithoutPeople: WordsOf<typeof english.channelKindsWithoutPeople> = {
  web: {
    label: 'Website',
    short: 'web',
    definition: 'Customers use pages of the company’s own in a browser, to read, order or look after their affairs.',
    example: 'A theatre on whose pages you pick your seat from the plan.',
    question: 'Can the customer do this on our own pages?',
  },
  app: {
    label: 'App',
    short: 'app',
    definition: 'Customers use a program of the company’s own on their phone, watch or computer.',
    example: 'A parking company whose app starts and stops the clock.',
    question: 'Do customers carry a program of ours with them?',
  },
  'social-media': {
    label: 'Social media',
    short: 'social media',
    definition:
      'The company shows itself on networks that others run, to those who follow it and those who come across it.',
    example: 'A florist who posts one bouquet each morning.',
    question: 'Do customers come across us on networks that others run?',
  },
  marketplace: {
    label: 'Marketplace',
    short: 'marketplace',
    definition: 'The offer stands beside those of others on a platform that brings buyers and sellers together.',
    example: 'A potter who sells through a large site for handmade things.',
    question: 'Do customers find and buy us on a platform that others run?',
  },
  bot: {
    label: 'Bot',
    short: 'bot',
    definition: 'A program converses with the customer, in writing or aloud, in place of a person.',
    example: 'A waste company whose bot tells each street its collection days.',
    question: 'Does a program hold the conversation?',
  },
  search: {
    label: 'Search engine',
    short: 'search',
    definition: 'Customers who look for something come upon the company in a search engine, listed or advertised.',
    example: 'A locksmith found by those who type that they are locked out.',
    question: 'Do customers find us while they look for a solution?',
  },
  content: {
    label: 'Content',
    short: 'content',
    definition:
      'Articles, films, podcasts or tools that people want for their own sake acquaint them with the company.',
    example: 'A flour mill with the most used recipe pages in its country.',
    question: 'Do people come for something useful and find us beside it?',
  },
  newsletter: {
    label: 'Newsletter',
    short: 'newsletter',
    definition: 'The same mail goes to all who asked for it, and nobody expects an answer.',
    example: 'A cinema that sends its programme every Wednesday.',
    question: 'Do we write to all our readers at once?',
  },
  notification: {
    label: 'Notification',
    short: 'notification',
    definition: 'A system sends a short message to one customer when something has happened or is due.',
    example: 'A library that reminds its readers two days before a book is due.',
    question: 'Does a system tell the customer, at the moment when it matters?',
  },
  api: {
    label: 'API',
    short: 'API',
    definition: 'The customers’ own systems order, ask or deliver through an interface from machine to machine.',
    example: 'A weather service that feeds the scheduling programs of building firms.',
    question: 'Do the customer’s systems talk with ours, without anyone looking on?',
  },
  kiosk: {
    label: 'Kiosk',
    short: 'kiosk',
    definition: 'Customers look up, order or pay at a fixed screen or terminal without staff.',
    example: 'A hospital where patients register at a screen in the hall.',
    question: 'Is there a terminal at which customers help themselves?',
  },
  vending: {
    label: 'Vending machine',
    short: 'vending',
    definition: 'A machine takes the money and hands over the goods.',
    example: 'A dairy farm with a milk machine by the road.',
    question: 'Does a machine hand over the goods?',
  },
  post: {
    label: 'Post',
    short: 'post',
    definition: 'Letters, catalogues or parcels reach the customer by mail.',
    example: 'A seed house that still sends its catalogue in January.',
    question: 'Does something of ours arrive in the letter box?',
  },
  courier: {
    label: 'Courier',
    short: 'courier',
    definition: 'A carrier brings the goods to the customer’s door and leaves again.',
    example: 'A laundry whose shirts come back by cargo bicycle.',
    question: 'Is the offer brought to the customer’s door?',
  },
  advertising: {
    label: 'Advertising',
    short: 'advertising',
    definition: 'Paid space in print, on walls or on air speaks to many at once and takes no answer.',
    example: 'A furniture house on the back of every bus of the town.',
    question: 'Do we pay to be seen or heard by many?',
  },
  reseller: {
    label: 'Reseller',
    short: 'reseller',
    definition:
      'Another business sells the offer on to the end customer: a wholesaler, a dealer, a retailer of many brands.',
    example: 'A maker of kayaks who sells through sports shops only.',
    question: 'Does somebody else sell our offer to the end customer?',
  },
};
