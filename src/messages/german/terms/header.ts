import type * as english from '../../../taxonomy/terms/header.ts';
import type { WordsOf } from '../../term-words.ts';

/** Where the business stands. */
export const stage: WordsOf<typeof english.stage> = {
  ideation: {
    label: 'Ideenfindung',
    short: 'Ideenfindung',
    definition: 'Es gibt eine Idee, und ihr Modell wird in mehreren Fassungen skizziert.',
    example: 'Zwei Pflegerinnen mit einem Heft voller Möglichkeiten für eine mobile Praxis.',
    question: 'Zeichnen wir noch auf, was es werden könnte?',
  },
  discovery: {
    label: 'Erkundung',
    short: 'Erkundung',
    definition: 'Das Team findet heraus, ob Kunden das Bedürfnis haben und die Idee sie kümmert.',
    example: 'Die beiden Pflegerinnen fragen dreißig Familien, was ein Hausbesuch für sie ändern würde.',
    question: 'Finden wir heraus, ob es jemand will?',
  },
  validation: {
    label: 'Bestätigung',
    short: 'Bestätigung',
    definition:
      'Das Interesse ist bekannt, und das Team findet heraus, ob wirklich gekauft wird und ob es sich tragen kann.',
    example: 'Zwanzig Familien zahlen einen Monat lang Besuche zum geplanten Preis.',
    question: 'Finden wir heraus, ob es sich verkauft und trägt?',
  },
  acceleration: {
    label: 'Beschleunigung',
    short: 'Beschleunigung',
    definition: 'Das Modell hat sich im Kleinen bewährt und wird zu viel mehr Kunden gebracht.',
    example: 'Die Praxis öffnet binnen eines Jahres in drei weiteren Städten.',
    question: 'Funktioniert es, und machen wir es groß?',
  },
  transfer: {
    label: 'Übergabe',
    short: 'Übergabe',
    definition: 'Das neue Geschäft geht von denen, die es gefunden haben, an die über, die es führen werden.',
    example: 'Ein Klinikverbund übernimmt die Praxis und gibt ihr eine Leitung.',
    question: 'Geht es in alltägliche Hände über?',
  },
  improve: {
    label: 'Verbessern',
    short: 'verbessern',
    definition: 'Ein laufendes Geschäft wird repariert oder erneuert, weil es weniger einbringt, als es sollte.',
    example: 'Ein Kaufhaus, das zwei seiner fünf Etagen vermietet.',
    question: 'Ist zu richten, was wir haben?',
  },
  grow: {
    label: 'Wachsen',
    short: 'wachsen',
    definition: 'Ein laufendes Geschäft, das gut geht, greift nach weiteren Kunden oder Angeboten aus.',
    example: 'Eine Brauerei, die anfängt, ins nächste Tal zu liefern.',
    question: 'Tragen wir weiter, was funktioniert?',
  },
  sustain: {
    label: 'Erhalten',
    short: 'erhalten',
    definition: 'Ein laufendes Geschäft wird ohne große Änderungen gesund gehalten und geschützt.',
    example: 'Eine Fähre, die seit achtzig Jahren denselben Sund überquert.',
    question: 'Ist das Ziel, das so weiterzuführen, wie es ist?',
  },
  retire: {
    label: 'Beenden',
    short: 'beenden',
    definition: 'Das Geschäft wird abgewickelt, verkauft oder geht in einem anderen auf.',
    example: 'Ein Filmlabor, das bis zum Frühjahr seine letzten Archive bedient.',
    question: 'Bringen wir das zu Ende?',
  },
};

/** Whether what a note says is there already. */
export const status: WordsOf<typeof english.status> = {
  assumed: {
    label: 'angenommen',
    short: 'angenommen',
    definition: 'Man glaubt, dass es so ist, und niemand hat es geprüft.',
    example: 'Eine Gründerin ist sicher, dass Cafés einen wöchentlichen Besuch wollen, und hat keines gefragt.',
    question: 'Glauben wir das, ohne es gesehen zu haben?',
  },
  planned: {
    label: 'geplant',
    short: 'geplant',
    definition: 'Es ist beschlossen und noch nicht da.',
    example: 'Ein Museum beginnt im Frühjahr mit seinem Mitgliederabend und hat den Saal gebucht.',
    question: 'Ist es beschlossen, aber noch nicht da?',
  },
  established: {
    label: 'etabliert',
    short: 'etabliert',
    definition: 'Es ist heute da und in Betrieb.',
    example: 'Eine Hotline, die seit letztem Jahr antwortet.',
    question: 'Könnte ein Kunde ihm heute begegnen?',
  },
  retiring: {
    label: 'auslaufend',
    short: 'auslaufend',
    definition: 'Es ist noch da und wird aufgegeben.',
    example: 'Ein gedruckter Katalog erscheint zum letzten Mal.',
    question: 'Ist es noch da, aber nicht mehr lange?',
  },
};

/** How much something matters. */
export const level: WordsOf<typeof english.level> = {
  low: {
    label: 'gering',
    short: 'gering',
    definition: 'Es ist gut zu wissen, aber dafür allein würde niemand etwas tun.',
    example: 'Die Gäste finden die Lobby ein wenig dunkel.',
    question: 'Könnten wir damit jahrelang leben?',
  },
  medium: {
    label: 'mittel',
    short: 'mittel',
    definition: 'Man spürt es oft genug, dass etwas geschehen sollte, wenn Zeit ist.',
    example: 'Die Gäste warten freitags eine Viertelstunde auf ihr Zimmer.',
    question: 'Sollte dieses Jahr etwas dafür geschehen?',
  },
  high: {
    label: 'hoch',
    short: 'hoch',
    definition: 'Es entscheidet, ob Menschen kommen, bleiben oder gehen.',
    example: 'Die Gäste können wegen der Straße nicht schlafen.',
    question: 'Entscheidet das die Sache?',
  },
};
