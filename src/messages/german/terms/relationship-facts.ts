import type * as english from '../../../taxonomy/terms/relationship-facts.ts';
import type { WordsOf } from '../../term-words.ts';

/** What a relationship is meant to achieve for the company. */
export const motive: WordsOf<typeof english.motive> = {
  acquisition: {
    label: 'Akquise',
    short: 'Akquise',
    definition: 'Die Beziehung soll Kunden gewinnen, die das Unternehmen noch nicht hat.',
    example: 'Eine Sprachschule, die jedem, der hereinkommt, eine Probestunde gibt.',
    question: 'Soll das Menschen gewinnen, die noch nicht bei uns kaufen?',
  },
  retention: {
    label: 'Kundenbindung',
    short: 'Kundenbindung',
    definition: 'Die Beziehung soll die vorhandenen Kunden halten und ihnen Gründe geben wiederzukommen.',
    example: 'Eine Bäckerei, die ihre Stammkunden kennt und ihnen das Brot für Samstag zurücklegt.',
    question: 'Soll das die halten, die schon bei uns kaufen?',
  },
  upselling: {
    label: 'Zusatzverkauf',
    short: 'Zusatzverkauf',
    definition: 'Die Beziehung soll steigern, was jeder Kunde kauft: mehr, öfter oder etwas Besseres.',
    example: 'Ein Skiverleih, der den Familien vom letzten Winter eine Saisonkarte mit Wartung anbietet.',
    question: 'Sollen die Kunden, die wir haben, mehr oder Besseres kaufen?',
  },
  referral: {
    label: 'Weiterempfehlung',
    short: 'Weiterempfehlung',
    definition: 'Die Beziehung soll zufriedene Kunden dazu bringen, andere mitzubringen.',
    example:
      'Eine Klavierlehrerin, die einer Familie für jeden Nachbarn, den sie schickt, mit einer Gratisstunde dankt.',
    question: 'Sollen Kunden uns ihre Freunde und Kollegen bringen?',
  },
};

/** Whether contact ends with the sale. */
export const nature: WordsOf<typeof english.nature> = {
  transactional: {
    label: 'transaktional',
    short: 'transaktional',
    definition: 'Jeder Verkauf steht für sich, und danach erwartet keine Seite, von der anderen zu hören.',
    example: 'Ein Stand am Bahnhof, der Schirme verkauft, wenn es regnet.',
    question: 'Ist es vorbei, wenn der Kunde bezahlt hat?',
  },
  ongoing: {
    label: 'fortlaufend',
    short: 'fortlaufend',
    definition: 'Der Kontakt geht zwischen den Käufen oder auch ohne sie weiter, und jeder baut auf dem letzten auf.',
    example: 'Eine Steuerberaterin, die jedes Quartal in der Werkstatt anruft, bevor die Zahlen fällig sind.',
    question: 'Hören wir ganz selbstverständlich wieder voneinander?',
  },
};

/** Who does the work. */
export const service: WordsOf<typeof english.service> = {
  full: {
    label: 'voller Service',
    short: 'voller Service',
    definition: 'Das Unternehmen tut die Arbeit, und der Kunde sagt nur, was er möchte.',
    example: 'Ein Umzugsunternehmen, das einpackt, trägt, auspackt und die Bilder aufhängt.',
    question: 'Tun wir die Arbeit für den Kunden?',
  },
  self: {
    label: 'Kunden bedienen sich selbst',
    short: 'Kunden selbst',
    definition:
      'Die Kunden tun die Arbeit mit dem, was das Unternehmen ihnen gibt, meist für einen kleineren Preis oder eine kürzere Wartezeit.',
    example: 'Ein Transporterverleih, dessen Kunden laden, fahren und den Wagen vollgetankt zurückbringen.',
    question: 'Tut der Kunde die Arbeit, mit unseren Mitteln?',
  },
};

/** Where in its life a relationship stands. */
export const lifecycle: WordsOf<typeof english.lifecycle> = {
  acquire: {
    label: 'gewinnen',
    short: 'gewinnen',
    definition: 'Die Beziehung beginnt, und aus Fremden werden Kunden.',
    example: 'Eine Kletterhalle, die jedem Neuling für zwei Besuche einen Trainer zur Seite stellt.',
    question: 'Steht der erste Kauf noch bevor oder liegt er gerade hinter uns?',
  },
  develop: {
    label: 'entwickeln',
    short: 'entwickeln',
    definition:
      'Aus einem ersten Kauf wird eine Gewohnheit, und beide Seiten lernen, was sie voneinander erwarten können.',
    example: 'Ein Hof, der nach der dritten Gemüsekiste anruft und fragt, was liegen geblieben ist.',
    question: 'Machen wir aus einem ersten Kauf eine Gewohnheit?',
  },
  improve: {
    label: 'verbessern',
    short: 'verbessern',
    definition: 'Die Beziehung läuft, und das Unternehmen macht sie besser, weil Kunden etwas sagen oder tun.',
    example: 'Eine Zahnarztpraxis, die per SMS erinnert, seit ihre Patienten darum gebeten haben.',
    question: 'Ändern wir etwas, das schon läuft, damit es besser wird?',
  },
  maintain: {
    label: 'pflegen',
    short: 'pflegen',
    definition: 'Die Beziehung ist gut, wie sie ist, und die Mühe gilt dem, dass sie es zu vernünftigen Kosten bleibt.',
    example: 'Ein Aufzugsmonteur, der jedes Haus zweimal im Jahr besucht und auf Anruf noch am selben Tag kommt.',
    question: 'Genügt es, das so zu halten, wie es ist?',
  },
  terminate: {
    label: 'beenden',
    short: 'beenden',
    definition: 'Die Beziehung wird von einer der beiden Seiten beendet, und was noch offen ist, wird geregelt.',
    example:
      'Ein Funkruf-Anbieter, der seinen letzten Krankenhäusern beim Wechsel auf etwas Neueres hilft, bevor er abschaltet.',
    question: 'Geht das zu Ende, und trennen wir uns im Guten?',
  },
};

/** How the company hears what its customers need. */
export const listens: WordsOf<typeof english.listens> = {
  interviews: {
    label: 'Gespräche',
    short: 'Gespräche',
    definition: 'Jemand spricht ausführlich mit einzelnen Kunden, fragt offen und schreibt auf, was sie sagen.',
    example: 'Ein Kinderwagenhersteller, der jede Woche eine Stunde mit einer Familie und ihrem alten Wagen verbringt.',
    question: 'Setzen wir uns mit Kunden hin und lassen sie reden?',
  },
  surveys: {
    label: 'Umfragen',
    short: 'Umfragen',
    definition: 'Viele Kunden beantworten dieselben festen Fragen, sodass sich die Antworten zählen lassen.',
    example: 'Eine Fähre, die jedem hundertsten Fahrgast vor dem Anlegen sechs Fragen stellt.',
    question: 'Stellen wir vielen Kunden dieselben Fragen?',
  },
  feedback: {
    label: 'Rückmeldungen',
    short: 'Rückmeldungen',
    definition: 'Kunden sagen von sich aus, was sie gefreut oder geärgert hat, und es gibt einen leichten Weg dafür.',
    example: 'Eine Kantine mit einer Karte auf jedem Tisch und einer Antwort auf jede Karte an der Wand.',
    question: 'Können Kunden jederzeit sagen, was sie denken, und antwortet jemand?',
  },
  'usage-data': {
    label: 'Nutzungsdaten',
    short: 'Nutzungsdaten',
    definition: 'Was Kunden mit dem Angebot tun, wird mit ihrem Wissen aufgezeichnet und ausgewertet.',
    example: 'Ein Hersteller von Kaffeemaschinen, der sieht, welche Tasten in den Büros nie jemand drückt.',
    question: 'Sehen wir uns an, was Kunden tun, und nicht nur, was sie sagen?',
  },
  'advisory-board': {
    label: 'Kundenbeirat',
    short: 'Kundenbeirat',
    definition:
      'Eine kleine feste Gruppe von Kunden trifft das Unternehmen regelmäßig und sagt, was sie von den Plänen hält.',
    example: 'Eine Papierfabrik, die jeden Herbst sechs ihrer größten Druckereien die Pläne fürs nächste Jahr zeigt.',
    question: 'Gibt es eine Gruppe von Kunden, die wir immer wieder um Rat fragen?',
  },
  reviews: {
    label: 'Bewertungen',
    short: 'Bewertungen',
    definition: 'Kunden beurteilen das Angebot öffentlich, und das Unternehmen liest, was sie schreiben.',
    example: 'Ein Campingplatz, dessen Besitzer jede Bewertung noch vor dem Wochenende beantwortet.',
    question: 'Lesen wir, was Kunden für andere über uns schreiben?',
  },
};
