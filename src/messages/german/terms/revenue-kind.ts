import type * as english from '../../../taxonomy/terms/revenue-kind.ts';
import type { WordsOf } from '../../term-words.ts';

/** What customers pay for. */
export const revenueKind: WordsOf<typeof english.revenueKind> = {
  'asset-sale': {
    label: 'Verkauf',
    short: 'Verkauf',
    definition:
      'Kunden zahlen einmal, um eine Sache zu besitzen, und dürfen sie nutzen, weiterverkaufen oder zerstören.',
    example: 'Ein Tischler, der Tische verkauft.',
    question: 'Gehört es nach dem Bezahlen dem Kunden?',
  },
  'usage-fee': {
    label: 'Nutzungsgebühr',
    short: 'Nutzungsgebühr',
    definition: 'Kunden zahlen danach, wie viel sie nutzen: je Kilometer, je Nacht, je Tonne.',
    example: 'Ein Kopiererverleih, der jede Seite berechnet.',
    question: 'Wächst die Rechnung mit der Nutzung?',
  },
  'service-fee': {
    label: 'Dienstleistungshonorar',
    short: 'Honorar',
    definition: 'Kunden zahlen für Arbeit, die für sie getan wird, nach Stunden, nach Fällen oder im Ganzen.',
    example: 'Ein Schornsteinfeger, der jeden Besuch berechnet.',
    question: 'Zahlen sie für Arbeit, die jemand tut?',
  },
  subscription: {
    label: 'Abonnement',
    short: 'Abonnement',
    definition:
      'Kunden zahlen regelmäßig für dauerhaften Zugang oder einen dauerhaften Dienst, wie viel sie ihn auch nutzen.',
    example: 'Ein Weinhändler, der jeden Monat sechs Flaschen schickt, bis jemand abbestellt.',
    question: 'Zahlen sie immer wieder dasselbe, ohne neu zu entscheiden?',
  },
  lending: {
    label: 'Verleih, Miete oder Leasing',
    short: 'Verleih',
    definition: 'Kunden zahlen, um eine Sache eine Zeit lang für sich zu haben, und geben sie zurück.',
    example: 'Ein Laden für Partyzelte und Bierbänke, übers Wochenende vermietet.',
    question: 'Kommt die Sache zu uns zurück?',
  },
  licensing: {
    label: 'Lizenz',
    short: 'Lizenz',
    definition:
      'Kunden zahlen für die Erlaubnis zu nutzen, was das Unternehmen erdacht oder gemacht hat und weiter besitzt.',
    example: 'Ein Apfelzüchter, der für jeden Baum bezahlt wird, den Baumschulen pflanzen.',
    question: 'Zahlen sie für die Erlaubnis zu nutzen, was unser bleibt?',
  },
  brokerage: {
    label: 'Vermittlungsprovision',
    short: 'Provision',
    definition: 'Das Unternehmen bringt zwei Seiten zusammen und nimmt einen Anteil an dem, was zwischen ihnen fließt.',
    example: 'Eine Website für Ferienhäuser, die ein Achtel jeder Buchung behält.',
    question: 'Verdienen wir, wenn andere miteinander Geschäfte machen?',
  },
  advertising: {
    label: 'Werbung',
    short: 'Werbung',
    definition: 'Jemand zahlt dafür, von den Menschen gesehen zu werden, die das Unternehmen erreicht.',
    example: 'Ein kostenloses Stadtmagazin, das die Läden darin bezahlen.',
    question: 'Zahlt uns jemand für die Aufmerksamkeit anderer?',
  },
  'data-sale': {
    label: 'Verkauf von Daten',
    short: 'Daten',
    definition: 'Jemand zahlt für Daten, die das Unternehmen sammelt, oder für das, was sich aus ihnen lesen lässt.',
    example: 'Ein Hersteller von Wetterstationen, der seine Hageldaten an Versicherungen verkauft.',
    question: 'Zahlt jemand für das, was wir wissen?',
  },
  donation: {
    label: 'Spende',
    short: 'Spende',
    definition: 'Menschen geben Geld, weil sie wollen, dass die Arbeit weitergeht, ohne etwas dafür zu kaufen.',
    example: 'Ein Tierheim, das von dem lebt, was die Nachbarn geben.',
    question: 'Geben Menschen, ohne selbst etwas dafür zu bekommen?',
  },
  grant: {
    label: 'Förderung',
    short: 'Förderung',
    definition:
      'Eine öffentliche Stelle oder eine Stiftung zahlt für einen bestimmten Zweck auf bestimmte Zeit und möchte einen Bericht.',
    example: 'Ein Repair-Café, dessen erste drei Jahre der Klimafonds der Stadt bezahlt.',
    question: 'Zahlt eine Institution für einen Zweck, und wie lange?',
  },
};
