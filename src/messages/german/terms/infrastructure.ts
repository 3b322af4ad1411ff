import type * as english from '../../../taxonomy/terms/infrastructure.ts';
import type { WordsOf } from '../../term-words.ts';

/** What sort of thing a resource is. */
export const resourceKind: WordsOf<typeof english.resourceKind> = {
  physical: {
    label: 'physisch',
    short: 'physisch',
    definition: 'Etwas zum Anfassen: Gebäude, Maschinen, Fahrzeuge, Vorräte, Netze.',
    example: 'Die zwei Öfen und der Lieferwagen einer Bäckerei.',
    question: 'Welche Dinge braucht es, damit das funktioniert?',
  },
  intellectual: {
    label: 'geistig',
    short: 'geistig',
    definition: 'Etwas, das als Wissen oder als Recht besteht: ein Name, ein Patent, Software, Daten, ein Rezept.',
    example: 'Die Bodendaten, die ein Saatguthändler seit dreißig Jahren sammelt.',
    question: 'Was wissen oder besitzen wir von Rechts wegen, das andere nicht haben?',
  },
  human: {
    label: 'menschlich',
    short: 'menschlich',
    definition: 'Menschen, und was nur diese Menschen können.',
    example: 'Die vier Restauratoren einer Werkstatt für Kirchenorgeln.',
    question: 'Wen könnten wir nicht binnen eines Monats ersetzen?',
  },
  financial: {
    label: 'finanziell',
    short: 'finanziell',
    definition:
      'Geld oder die Zusage von Geld: Bargeld, eine Kreditlinie, Bürgschaften, Anteile, die gute Leute halten.',
    example: 'Die Kreditlinie, mit der ein Weinhändler den jungen Jahrgang kauft.',
    question: 'Welches Geld steht dafür bereit?',
  },
};

/** What sort of work an activity is. */
export const activityKind: WordsOf<typeof english.activityKind> = {
  production: {
    label: 'Produktion',
    short: 'Produktion',
    definition: 'Dinge in Menge und gut entwerfen, herstellen und liefern.',
    example: 'Eine Käserei, die aus derselben Milch jeden Tag denselben Käse macht.',
    question: 'Machen wir etwas immer wieder?',
  },
  'problem-solving': {
    label: 'Problemlösung',
    short: 'Problemlösung',
    definition: 'Für den Fall jedes einzelnen Kunden eine Antwort finden.',
    example: 'Eine Kanzlei, ein Krankenhaus, ein Klavierbauer, der repariert.',
    question: 'Ist jeder Fall ein neuer?',
  },
  platform: {
    label: 'Plattform',
    short: 'Plattform',
    definition:
      'Eine Plattform oder ein Netz aufbauen, betreiben und bekannt machen, auf dem andere miteinander zu tun haben oder sich selbst bedienen.',
    example: 'Eine Mitfahrzentrale, die Vermittlung, Zahlungen und Hausregeln in Ordnung hält.',
    question: 'Halten wir etwas am Laufen, das andere unter sich nutzen?',
  },
};

/** How a partner stands to the company. */
export const partnerKind: WordsOf<typeof english.partnerKind> = {
  'strategic-alliance': {
    label: 'strategische Allianz',
    short: 'strategische Allianz',
    definition: 'Unternehmen, die keine Konkurrenten sind, verfolgen gemeinsam ein Ziel, jedes im eigenen Haus.',
    example: 'Eine Bahn und ein Fahrradverleih mit einer Karte für beides.',
    question: 'Wollen wir dasselbe wie sie, ohne Rivalen zu sein?',
  },
  coopetition: {
    label: 'Kooperation unter Konkurrenten',
    short: 'Koopetition',
    definition: 'Rivalen arbeiten bei einer Sache zusammen und konkurrieren im Übrigen weiter.',
    example: 'Vier Brauereien, die ihre Flaschen in einer Anlage waschen.',
    question: 'Sind sie überall unsere Rivalen, nur hier nicht?',
  },
  'joint-venture': {
    label: 'Joint Venture',
    short: 'Joint Venture',
    definition: 'Zwei oder mehr Unternehmen gründen gemeinsam ein neues Geschäft und teilen Risiko und Gewinn.',
    example: 'Eine Molkerei und eine Spedition mit einem gemeinsamen Kühlhaus.',
    question: 'Haben wir zusammen etwas gegründet?',
  },
  supplier: {
    label: 'Lieferant',
    short: 'Lieferant',
    definition:
      'Ein Unternehmen, bei dem das Geschäft kauft, was es braucht, zu Bedingungen, auf die sich beide verlassen können.',
    example: 'Die Mühle, von der eine Bäckerei ihr Mehl hat.',
    question: 'Kaufen wir dort, worauf wir nicht verzichten könnten?',
  },
};

/** What a partnership is for. */
export const partnerMotive: WordsOf<typeof english.partnerMotive> = {
  optimisation: {
    label: 'Optimierung',
    short: 'Optimierung',
    definition:
      'Der Partner macht es billiger oder besser, weil er viel davon macht oder weil beide teilen, was keiner allein auslastet.',
    example: 'Ein Verlag, der Lager und Versand einer Buchgroßhandlung überlässt.',
    question: 'Geht es mit ihnen billiger oder besser als allein?',
  },
  'risk-reduction': {
    label: 'Risikominderung',
    short: 'weniger Risiko',
    definition: 'Der Partner trägt einen Teil dessen, was schiefgehen könnte, oder macht es unwahrscheinlicher.',
    example: 'Eine Exportbürgschaft hinter jeder Maschine, die ein Werk ausführt.',
    question: 'Was könnte schiefgehen, das sie mit uns tragen?',
  },
  'resource-acquisition': {
    label: 'Zugang zu Ressourcen',
    short: 'Ressourcen',
    definition: 'Der Partner hat, was dem Unternehmen fehlt: eine Lizenz, Wissen, Maschinen, Zugang zu Kunden.',
    example: 'Ein Telefonhersteller, der seine Karten von einem Kartenverlag lizenziert.',
    question: 'Was haben sie, das wir nicht haben?',
  },
};
