import type { questions as english } from '../english/questions.ts';
import { code, type NamedElement } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { and, type Case, named } from './wording.ts';

const all = (elements: readonly NamedElement[], form: Case = 'nominative'): string =>
  and(elements.map((element) => named(element, form)));

/** The analyst's questions to a canvas, their answers, and what to write where one is open. */
export const questions: Texts<typeof english> = {
  title: ({ canvas }) => `Fragen an ${canvas}`,
  answered: ({ answered, of }) => `${answered} von ${of} Fragen sind beantwortet.`,
  open: 'Offen',
  ask: {
    expected: 'Welche Beziehung erwartet jedes Segment?',
    established: 'Welche Beziehungen sind etabliert?',
    motives: 'Wozu dient jede Beziehung: Kunden gewinnen, halten, mehr verkaufen, empfohlen werden?',
    costs: 'Was kostet jede Beziehung im Jahr?',
    revenues: 'Was bringt jedes Segment im Jahr ein?',
    ties: 'Wie ist jede Beziehung mit dem übrigen Modell verbunden?',
    nature: 'Ist jede Beziehung transaktional oder fortlaufend, persönlich oder automatisiert?',
    intermediaries: 'Begegnen wir den Kunden direkt oder über jemand anderen?',
    service: 'Bedienen wir die Kunden ganz, oder bedienen sie sich selbst?',
    listening: 'Wie hören wir den Kunden zu?',
    changing: 'Welches Bedürfnis ist neu oder ändert sich?',
    consequences: 'Was würde sich anderswo ändern, wenn sich eine Beziehung änderte?',
  },
  answer: {
    expects: ({ types }) => and(types),
    status: ({ status }) => status,
    motives: ({ motives }) => and(motives),
    ties: ({ elements }) => all(elements),
    nature: ({ nature, modes }) => [...(nature === undefined ? [] : [nature]), ...modes].join(', '),
    direct: ({ channels }) => `direkt, über ${all(channels, 'accusative')}`,
    indirect: ({ channels }) => `über jemand anderen: ${all(channels)}`,
    both: ({ own, others }) => `direkt über ${all(own, 'accusative')}, und über jemand anderen: ${all(others)}`,
    service: ({ service }) => service,
    listens: ({ ways }) => and(ways),
    paidByOthers: 'nichts; andere zahlen',
    changing: ({ on }) => (on.length > 0 ? `bei ${all(on, 'dative')}` : 'vermerkt'),
    consequences: ({ elements }) => all(elements),
  },
  write: {
    segments: `Für jede Kundengruppe ein ${code('segment')} schreiben.`,
    relationships: `Mit jedem Segment eine ${code('relationship')} schreiben.`,
    expects: ({ element }) =>
      `${all([element], 'accusative')} befragen und ${code('expects')} mit einem der sechs Typen schreiben.`,
    status: ({ element }) =>
      `Bei ${all([element], 'dative')} ${code('status established')} schreiben, oder ${code('assumed')} oder ${code('planned')}, wenn es noch nicht so weit ist.`,
    motives: ({ element }) => `Bei ${all([element], 'dative')} ein ${code('motive')} schreiben.`,
    costs: ({ element }) =>
      `Eine Kostenposition (${code('cost')}) schreiben, die für ${all([element], 'accusative')} anfällt (${code('for')}), oder für das, was dafür nötig ist.`,
    costAmount: ({ unknown }) =>
      `Bei ${all(unknown, 'dative')} einen Betrag mit Zeiteinheit nennen, etwa ${code('12000 EUR per year')}.`,
    revenues: ({ element }) =>
      `Eine Einnahmequelle (${code('revenue')}) schreiben, die von ${all([element], 'dative')} kommt (${code('from')}).`,
    ties: ({ element }) => `Bei ${all([element], 'dative')} schreiben, was dafür nötig ist: ${code('needs')}.`,
    nature: ({ element }) => `Bei ${all([element], 'dative')} die Art der Beziehung schreiben: ${code('nature')}.`,
    carriers: ({ element }) =>
      `Bei ${all([element], 'dative')} schreiben, über welche Kanäle die Beziehung gepflegt wird: ${code('via')}.`,
    owner: ({ channels }) => `Bei ${all(channels, 'dative')} ${code('owner')} oder ${code('reach')} schreiben.`,
    service: ({ element }) =>
      `Bei ${all([element], 'dative')} ${code('service full')} oder ${code('service self')} schreiben.`,
    listens: ({ element }) => `Bei ${all([element], 'dative')} schreiben, wie zugehört wird: ${code('listens')}.`,
    changing: `Eine Veränderung (${code('change')}) an dem Segment schreiben, dessen Bedürfnisse sich ändern.`,
    consequences: ({ element }) =>
      `${all([element], 'accusative')} mit etwas verbinden: ${code('via')}, ${code('needs')} oder eine Kostenposition (${code('cost')}) dafür.`,
  },
};
