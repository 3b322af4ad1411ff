import type * as english from '../../../taxonomy/terms/channel-kinds-with-people.ts';
import type { WordsOf } from '../../term-words.ts';

/** Channels at whose end there is a person: of the company, or another customer. */
export const channelKindsWithPeople: WordsOf<typeof english.channelKindsWithPeople> = {
  'face-to-face': {
    label: 'persönliches Treffen',
    short: 'von Angesicht zu Angesicht',
    definition: 'Jemand vom Unternehmen und der Kunde sind am selben Ort und sprechen miteinander, wo immer das ist.',
    example: 'Ein Klavierstimmer, der vorher und nachher gemeinsam mit der Besitzerin spielt.',
    question: 'Begegnen wir dem Kunden persönlich?',
  },
  store: {
    label: 'Ladengeschäft',
    short: 'Laden',
    definition: 'Kunden betreten einen Ort, an dem verkauft wird, und finden dort Waren und Menschen.',
    example: 'Ein Käseladen, in dem man kostet, bevor man wählt.',
    question: 'Kommen Kunden an einen Ort, an dem wir verkaufen?',
  },
  'field-sales': {
    label: 'Außendienst',
    short: 'Außendienst',
    definition: 'Leute aus dem Vertrieb fahren zu den Kunden, nach Vereinbarung oder von Tür zu Tür.',
    example: 'Ein Saatguthändler, dessen Agronomen jedes Frühjahr mit den Bauern über die Felder gehen.',
    question: 'Gehen unsere Leute zum Kunden, um zu verkaufen?',
  },
  branch: {
    label: 'Filiale',
    short: 'Filiale',
    definition: 'Eine örtliche Niederlassung des Unternehmens empfängt Kunden und berät sie.',
    example: 'Eine Versicherung mit einem Büro in jeder Kreisstadt.',
    question: 'Gibt es eine Niederlassung von uns in der Nähe des Kunden?',
  },
  event: {
    label: 'Veranstaltung',
    short: 'Veranstaltung',
    definition:
      'Unternehmen und Kunden treffen sich für eine Weile, auf einer Messe, in einem Kurs, bei einer Verkostung oder ähnlichem.',
    example: 'Ein Weingut, das am ersten Sonntag im Mai den Nachbarn seine Keller öffnet.',
    question: 'Bringen wir Kunden zu einer Zeit an einem Ort zusammen?',
  },
  phone: {
    label: 'Telefon',
    short: 'Telefon',
    definition: 'Ein Mensch vom Unternehmen spricht mit dem Kunden am Telefon.',
    example: 'Ein Heizungsbetrieb, bei dem nachts ein Monteur ans Telefon geht.',
    question: 'Kann der Kunde mit jemandem sprechen, ohne zu reisen?',
  },
  video: {
    label: 'Videogespräch',
    short: 'Video',
    definition: 'Ein Mensch vom Unternehmen und der Kunde sehen und hören einander über einen Bildschirm.',
    example: 'Eine Physiotherapeutin, die in einem wöchentlichen Videogespräch Übungen verbessert.',
    question: 'Sehen wir einander, ohne am selben Ort zu sein?',
  },
  chat: {
    label: 'Chat',
    short: 'Chat',
    definition:
      'Ein Mensch vom Unternehmen schreibt sofort mit dem Kunden hin und her; wo eine Maschine antwortet, ist es ein Bot.',
    example: 'Ein Lampengeschäft, dessen Elektriker bis sechs im Chatfenster antwortet.',
    question: 'Antwortet ein Mensch schriftlich, während der Kunde wartet?',
  },
  email: {
    label: 'E-Mail',
    short: 'E-Mail',
    definition:
      'Ein Mensch vom Unternehmen schreibt einem Kunden und liest die Antwort; Post an alle ist ein Newsletter.',
    example: 'Eine Schneiderin, die jedes Maß und jede Änderung per Mail bestätigt.',
    question: 'Schreiben wir Kunden einzeln, und lesen wir, was sie antworten?',
  },
  'word-of-mouth': {
    label: 'Mundpropaganda',
    short: 'Mundpropaganda',
    definition: 'Kunden erzählen anderen von dem Angebot, von sich aus und nicht an einem Ort des Unternehmens.',
    example: 'Eine Hebamme, deren neue Familien alle von früheren kommen.',
    question: 'Hören neue Kunden durch alte von uns?',
  },
  community: {
    label: 'Community',
    short: 'Community',
    definition:
      'Ein Forum, ein Club oder eine Gruppe, in der sich Kunden treffen, trägt das Angebot oder die Hilfe dazu vom einen zum nächsten.',
    example: 'Ein Hersteller von Synthesizern, dessen Nutzerclub in vierzig Städten Abende veranstaltet.',
    question: 'Treffen sich Kunden irgendwo, und kommt unser Angebot dorthin?',
  },
};
