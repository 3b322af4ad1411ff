import type * as english from '../../../taxonomy/terms/cost.ts';
import type { WordsOf } from '../../term-words.ts';

/** How a cost behaves when the business grows. */
export const costKind: WordsOf<typeof english.costKind> = {
  fixed: {
    label: 'fix',
    short: 'fix',
    definition: 'Die Kosten bleiben gleich, wie viel auch verkauft wird.',
    example: 'Die Miete einer Tanzschule, mit zwei Schülern oder zweihundert.',
    question: 'Fiele das auch in einem Monat ohne einen einzigen Verkauf an?',
  },
  variable: {
    label: 'variabel',
    short: 'variabel',
    definition: 'Die Kosten steigen und fallen mit dem Verkauf.',
    example: 'Das Mehl einer Bäckerei.',
    question: 'Kostet uns das mit jedem weiteren Verkauf noch einmal?',
  },
  'one-off': {
    label: 'einmalig',
    short: 'einmalig',
    definition: 'Die Kosten entstehen einmal und kommen so bald nicht wieder.',
    example: 'Die Küche eines neuen Restaurants.',
    question: 'Ist es einmal bezahlt und dann erledigt?',
  },
  'economies-of-scale': {
    label: 'Mengenvorteile',
    short: 'Mengenvorteile',
    definition: 'Das einzelne Stück wird günstiger, je mehr es werden.',
    example: 'Eine Brauerei, die je Flasche weniger zahlt, je mehr sie abfüllt.',
    question: 'Wird jedes Stück billiger, wenn wir mehr davon machen?',
  },
  'economies-of-scope': {
    label: 'Verbundvorteile',
    short: 'Verbundvorteile',
    definition: 'Die Kosten sinken, weil mehrere Angebote sie teilen.',
    example: 'Eine Zeitung, deren Wagen morgens auch Pakete mitnehmen.',
    question: 'Teilen sich mehrere unserer Angebote diese Kosten?',
  },
};

/** What the whole business puts first when it spends. */
export const costFocus: WordsOf<typeof english.costFocus> = {
  'cost-driven': {
    label: 'kostenorientiert',
    short: 'kostenorientiert',
    definition: 'Das Geschäft hält alle Kosten so niedrig wie möglich, und Kunden wählen es wegen des Preises.',
    example: 'Eine Buslinie mit nur einem Wagentyp, ohne Schalter, mit Karten allein in der App.',
    question: 'Wählen wir im Zweifel das Billigere?',
  },
  'value-driven': {
    label: 'wertorientiert',
    short: 'wertorientiert',
    definition: 'Das Geschäft gibt aus, was Qualität und Service brauchen, und dafür wählen es die Kunden.',
    example: 'Ein Hotel am See mit zwei Angestellten je Gast.',
    question: 'Wählen wir im Zweifel das, was für den Kunden besser ist?',
  },
};
