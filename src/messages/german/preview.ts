import type { preview as english } from '../english/preview.ts';
import { sentences } from '../sentences.ts';
import type { Texts } from '../texts.ts';

/** The texts of the picture and of the preview around it. */

const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** The usual words after `per`; any other is shown as it was written. */
const UNITS: Readonly<Record<string, string>> = {
  second: 'Sekunde',
  minute: 'Minute',
  hour: 'Stunde',
  day: 'Tag',
  night: 'Nacht',
  week: 'Woche',
  month: 'Monat',
  quarter: 'Quartal',
  season: 'Saison',
  year: 'Jahr',
  customer: 'Kunde',
  user: 'Nutzer',
  order: 'Bestellung',
  unit: 'Stück',
  tonne: 'Tonne',
};

const counted = (one: string, many: string) => (count: number) => `${count}\u00a0${count === 1 ? one : many}`;

const list = (words: readonly string[]): string => words.join(', ');

const andMore = ({ names, more }: { names: readonly string[]; more: number }): string =>
  more === 0 ? list(names) : `${list(names)} und ${more} weitere`;

export const preview: Texts<typeof english> = {
  untitled: 'Canvas ohne Titel',
  unnamed: 'noch ohne Titel',
  picture: ({ title }) => `${title}: Business Model Canvas`,
  block: ({ title, count }) => `${title}, ${count === 0 ? 'keine Notizen' : counted('Notiz', 'Notizen')(count)}`,
  note: ({ title, facts, segments, moreSegments, findings }) =>
    sentences([
      title,
      ...(facts.length > 0 ? [list(facts)] : []),
      ...(segments.length > 0 ? [`für ${andMore({ names: segments, more: moreSegments })}`] : []),
      ...findings,
    ]),

  brokenAtLine: ({ line, message }) => `Zeile ${line}: ${message}`,

  andMore,
  more: ({ count }) => `+${count}`,

  header: {
    stage: ({ stage }) => `Phase: ${stage}`,
    authors: ({ names }) => `von ${list(names)}`,
    date: ({ year, month, day }) => `${day}.\u00a0${MONTHS[month - 1]}\u00a0${year}`,
  },

  findings: {
    error: counted('Fehler', 'Fehler'),
    warning: counted('Warnung', 'Warnungen'),
    information: counted('Hinweis', 'Hinweise'),
  },

  legend: {
    hint: 'Balken und Zeichen: die Segmente, für die eine Notiz da ist',
    motives: 'Motiv',
  },
  credit: 'Das Business Model Canvas stammt von Strategyzer (strategyzer.com), CC BY-SA 3.0',

  facts: {
    expects: ({ types }) => `erwartet ${types}`,
    prefers: ({ channels }) => `bevorzugt ${channels}`,
    offers: ({ answers }) => `leistet ${answers}`,
    relieves: ({ answers }) => `lindert ${answers}`,
    creates: ({ answers }) => `schafft ${answers}`,
    runBy: ({ partners }) => `betrieben von ${partners}`,
    provides: ({ things }) => `liefert ${things}`,
    about: ({ elements }) => `betrifft ${elements}`,
    addresses: ({ elements }) => `antwortet auf ${elements}`,
    meets: ({ frequency }) => `Treffen: ${frequency}`,
    share: ({ share }) => `${share} der Summe`,
  },

  measure: ({ number, unit, per }) =>
    [
      unit === undefined ? number : `${number}\u00a0${unit}`,
      ...per.map((word) => `pro\u00a0${UNITS[word] ?? word}`),
    ].join(' '),
  range: ({ low, high }) => `${low}–${high}`,
  digits: { group: '.', decimal: ',', k: '\u00a0Tsd.', M: '\u00a0Mio.', bn: '\u00a0Mrd.' },
};
