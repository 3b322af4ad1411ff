/** The texts of the picture and of the preview around it. */

import { sentences } from '../sentences.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Units of time after `per`, which an amount is paid *a* year rather than *per* year. */
const TIMES = new Set(['second', 'minute', 'hour', 'day', 'night', 'week', 'month', 'quarter', 'season', 'year']);

const counted = (one: string, many: string) => (count: number) => `${count}\u00a0${count === 1 ? one : many}`;

const list = (words: readonly string[]): string => words.join(', ');

const andMore = ({ names, more }: { names: readonly string[]; more: number }): string =>
  more === 0 ? list(names) : `${list(names)} and ${more} more`;

export const preview = {
  untitled: 'Untitled canvas',
  /** An element that has neither a title nor an id yet. */
  unnamed: 'no title yet',
  /** What a screen reader says of the whole picture. */
  picture: ({ title }: { title: string }) => `${title}: Business Model Canvas`,
  /** What a screen reader says of a block. */
  block: ({ title, count }: { title: string; count: number }) =>
    `${title}, ${count === 0 ? 'no notes' : counted('note', 'notes')(count)}`,
  /** What a screen reader says of a note. */
  note: ({
    title,
    facts,
    segments,
    moreSegments,
    findings,
  }: {
    title: string;
    facts: readonly string[];
    segments: readonly string[];
    moreSegments: number;
    findings: readonly string[];
  }) =>
    sentences([
      title,
      ...(facts.length > 0 ? [list(facts)] : []),
      ...(segments.length > 0 ? [`serves ${andMore({ names: segments, more: moreSegments })}`] : []),
      ...findings,
    ]),

  /** Above the picture of a text that could not be read as a whole. */
  brokenAtLine: ({ line, message }: { line: number; message: string }) => `Line ${line}: ${message}`,

  /** Names of a list that is longer than there is room for. */
  andMore,
  /** The marks of segments, or the chips, that there is no room for. */
  more: ({ count }: { count: number }) => `+${count}`,

  header: {
    stage: ({ stage }: { stage: string }) => `stage ${stage}`,
    authors: ({ names }: { names: readonly string[] }) => `by ${list(names)}`,
    date: ({ year, month, day }: { year: number; month: number; day: number }) =>
      `${day}\u00a0${MONTHS[month - 1]}\u00a0${year}`,
  },

  findings: {
    error: counted('error', 'errors'),
    warning: counted('warning', 'warnings'),
    information: counted('hint', 'hints'),
  },

  legend: {
    hint: 'bars and marks: the segments a note serves',
    /** Before the signs of what relationships are for. */
    motives: 'Motive',
  },
  credit: 'The Business Model Canvas is Strategyzer’s (strategyzer.com), CC BY-SA 3.0',

  /** What a note says of itself on its second line. */
  facts: {
    expects: ({ types }: { types: string }) => `expects ${types}`,
    prefers: ({ channels }: { channels: string }) => `prefers ${channels}`,
    offers: ({ answers }: { answers: string }) => `offers ${answers}`,
    relieves: ({ answers }: { answers: string }) => `relieves ${answers}`,
    creates: ({ answers }: { answers: string }) => `creates ${answers}`,
    runBy: ({ partners }: { partners: string }) => `run by ${partners}`,
    provides: ({ things }: { things: string }) => `provides ${things}`,
    about: ({ elements }: { elements: string }) => `about ${elements}`,
    addresses: ({ elements }: { elements: string }) => `addresses ${elements}`,
    meets: ({ frequency }: { frequency: string }) => `meets ${frequency}`,
    share: ({ share }: { share: string }) => `${share} of the total`,
  },

  /** A number with its unit: `12 000 EUR a year per customer`. */
  measure: ({ number, unit, per }: { number: string; unit: string | undefined; per: readonly string[] }) =>
    [
      unit === undefined ? number : `${number}\u00a0${unit}`,
      ...per.map((word) => (TIMES.has(word) ? `${word === 'hour' ? 'an' : 'a'}\u00a0${word}` : `per\u00a0${word}`)),
    ].join(' '),
  range: ({ low, high }: { low: string; high: string }) => `${low}–${high}`,
  /** How digits are set: in groups of three, with a decimal sign, and a letter for thousands and more. */
  digits: { group: '\u00a0', decimal: '.', k: '\u00a0k', M: '\u00a0M', bn: '\u00a0bn' },
};
