import type * as english from '../../../taxonomy/terms/pricing.ts';
import type { WordsOf } from '../../term-words.ts';

/** How a price comes about. */
export const pricing: WordsOf<typeof english.pricing> = {
  list: {
    label: 'Listenpreis',
    short: 'Listenpreis',
    definition: 'Der Preis steht in einer Liste und ist für alle gleich.',
    example: 'Ein Friseur mit den Preisen im Fenster.',
    question: 'Gibt es einen Preis für alle, der vorher bekannt ist?',
  },
  free: {
    label: 'kostenlos',
    short: 'kostenlos',
    definition:
      'Diese Kunden zahlen nichts, weil jemand anders zahlt oder weil sie vielleicht später für etwas anderes zahlen.',
    example: 'Ein Museum, das nichts kostet, seit eine Stiftung die Rechnung übernimmt.',
    question: 'Zahlen sie nichts, und wer zahlt stattdessen?',
  },
  freemium: {
    label: 'Freemium',
    short: 'Freemium',
    definition:
      'Das einfache Angebot kostet nichts und das volle kostet Geld, sodass die wenigen, die zahlen, die vielen tragen, die es nicht tun.',
    example: 'Eine Schachseite, deren Lektionen Geld kosten und deren Partien nicht.',
    question: 'Was ist kostenlos, und was bringt einige zum Zahlen?',
  },
  tiered: {
    label: 'gestaffelt',
    short: 'gestaffelt',
    definition: 'Es gibt einige Pakete zu festen Preisen, und Kunden wählen das, das passt.',
    example: 'Ein Coworking-Raum mit Plätzen für den Tag, für den Monat und hinter einer Tür.',
    question: 'Wählen sie unter wenigen Paketen?',
  },
  'feature-dependent': {
    label: 'nach Ausstattung',
    short: 'nach Ausstattung',
    definition: 'Der Preis hängt davon ab, welche Ausstattung oder Qualität der Kunde wählt.',
    example: 'Ein Hersteller von Badewannen, der Füße, Emaille und Armaturen einzeln berechnet.',
    question: 'Ergibt sich der Preis daraus, was sie dazunehmen?',
  },
  'segment-dependent': {
    label: 'nach Segment',
    short: 'nach Segment',
    definition: 'Der Preis hängt davon ab, wer kauft.',
    example: 'Ein Schwimmbad mit einem Preis für Schulklassen und einem anderen für Hotels.',
    question: 'Zahlen verschiedene Menschen Verschiedenes für dasselbe?',
  },
  'volume-dependent': {
    label: 'nach Menge',
    short: 'nach Menge',
    definition: 'Der Stückpreis hängt davon ab, wie viel gekauft wird.',
    example: 'Eine Druckerei, deren tausendste Karte ein Zehntel der ersten kostet.',
    question: 'Wird es im Dutzend billiger?',
  },
  'value-based': {
    label: 'nach Wert',
    short: 'nach Wert',
    definition: 'Der Preis richtet sich danach, was das Ergebnis dem Kunden wert ist, und nicht danach, was es kostet.',
    example: 'Eine Ingenieurin, die ein Fünftel der Ersparnis des ersten Jahres nimmt.',
    question: 'Berechnen wir, was es ihnen wert ist?',
  },
  negotiation: {
    label: 'Verhandlung',
    short: 'verhandelt',
    definition: 'Käufer und Verkäufer handeln jeden Preis aus.',
    example: 'Eine Werft, bei der keine zwei Fähren dasselbe kosten.',
    question: 'Wird jeder Preis von Fall zu Fall vereinbart?',
  },
  'yield-management': {
    label: 'nach Auslastung',
    short: 'nach Auslastung',
    definition:
      'Der Preis hängt davon ab, wie viel übrig ist und wie bald es nichts mehr wert sein wird, wie bei Betten und Sitzen.',
    example: 'Ein Berghotel, das im Februar teuer ist und an einem verregneten Dienstag billig.',
    question: 'Ändert sich der Preis danach, was übrig ist und wann sie buchen?',
  },
  auction: {
    label: 'Auktion',
    short: 'Auktion',
    definition: 'Käufer bieten gegeneinander, und die Gebote machen den Preis.',
    example: 'Eine Fischhalle, in der der Fang um fünf Uhr früh versteigert wird.',
    question: 'Überbieten Käufer einander?',
  },
  'real-time-market': {
    label: 'Marktpreis',
    short: 'Marktpreis',
    definition: 'Der Preis folgt von Augenblick zu Augenblick Angebot und Nachfrage.',
    example: 'Ein Dorfkraftwerk, das zum Börsenpreis der Viertelstunde verkauft.',
    question: 'Bestimmt in jedem Augenblick der Markt den Preis?',
  },
};
