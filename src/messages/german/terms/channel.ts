import type * as english from '../../../taxonomy/terms/channel.ts';
import type { WordsOf } from '../../term-words.ts';

/** The steps of a customer's way that a channel covers. */
export const phases: WordsOf<typeof english.phases> = {
  awareness: {
    label: 'Aufmerksamkeit',
    short: 'Aufmerksamkeit',
    definition: 'Über den Kanal erfahren Menschen, dass es das Unternehmen und sein Angebot gibt.',
    example: 'Ein Lastenrad mit dem Namen der Brauerei, das den ganzen Tag durch die Stadt fährt.',
    question: 'Wo hören Menschen zum ersten Mal von uns?',
  },
  evaluation: {
    label: 'Bewertung',
    short: 'Bewertung',
    definition: 'Der Kanal hilft Menschen zu beurteilen, ob das Angebot zu ihnen passt.',
    example: 'Ein Bettenhaus, das die Matratze für dreißig Nächte verleiht.',
    question: 'Wo finden Menschen heraus, ob es zu ihnen passt?',
  },
  purchase: {
    label: 'Kauf',
    short: 'Kauf',
    definition: 'In dem Kanal wird bestellt, unterschrieben oder bezahlt.',
    example: 'Eine Fähre, deren Karten es am Kai und auf ihren Seiten gibt.',
    question: 'Wo können Menschen kaufen?',
  },
  delivery: {
    label: 'Lieferung',
    short: 'Lieferung',
    definition: 'Der Kanal bringt dem Kunden, was er gekauft hat, sei es eine Sache, ein Dienst oder eine Datei.',
    example: 'Ein Fischwagen, der freitags in elf Dörfern hält.',
    question: 'Wie kommt das Gekaufte zum Kunden?',
  },
  'after-sales': {
    label: 'nach dem Kauf',
    short: 'nach dem Kauf',
    definition:
      'Der Kanal ist für Kunden da, die schon gekauft haben: für Hilfe, Reparatur, Rückgabe und Verlängerung.',
    example: 'Eine Outdoor-Marke mit einer Reparaturtheke in jedem Laden.',
    question: 'Wohin wenden sich Kunden, die schon gekauft haben?',
  },
};

/** Whose a channel is. */
export const owner: WordsOf<typeof english.owner> = {
  own: {
    label: 'eigener Kanal',
    short: 'eigener Kanal',
    definition: 'Der Kanal gehört dem Unternehmen, das bestimmt, was dort geschieht, und die Kosten trägt.',
    example: 'Eine Schokoladenmanufaktur mit drei eigenen Läden.',
    question: 'Liegt es an uns, diesen Kanal zu gestalten?',
  },
  'partner-owned': {
    label: 'Kanal eines Partners',
    short: 'Kanal eines Partners',
    definition: 'Der Kanal gehört jemand anderem, der mehr Menschen erreicht und dafür einen Anteil nimmt.',
    example: 'Eine Schokoladenmanufaktur in den Regalen eines Kaufhauses.',
    question: 'Bestimmt jemand anders, was in diesem Kanal geschieht?',
  },
};

/** Whether anybody stands between the company and the customer. */
export const reach: WordsOf<typeof english.reach> = {
  direct: {
    label: 'direkt',
    short: 'direkt',
    definition: 'Zwischen dem Unternehmen und dem Kunden steht niemand.',
    example: 'Ein Obsthof, der seine Äpfel am eigenen Tor verkauft.',
    question: 'Haben wir selbst mit dem Kunden zu tun?',
  },
  indirect: {
    label: 'indirekt',
    short: 'indirekt',
    definition: 'Zwischen dem Unternehmen und dem Kunden steht jemand, der ihn oft besser kennt.',
    example: 'Ein Obsthof, dessen Äpfel an eine Genossenschaft gehen und von dort in die Läden.',
    question: 'Steht jemand zwischen uns und dem Kunden?',
  },
};
