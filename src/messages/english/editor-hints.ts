/** What an editor shows beside the text and above it, and while something is written. Words between backquotes are the language's own. */

import type { NamedElement } from '../quoting.ts';
import { and, named } from './wording.ts';

const counted = (one: string, many: string) => (count: number) => `${count} ${count === 1 ? one : many}`;

const upTo = (shared: boolean): string => (shared ? 'up to ' : '');

export const editorHints = {
  inlay: {
    /** Behind a relationship's types. */
    mode: ({ modes }: { modes: readonly string[] }) => `mode ${and(modes)}`,
    modeTip: 'The mode follows from the type; it need not be stated.',
    /** Behind a relationship's title; `shared` where the costs pay for something else too. */
    costs: ({ sums, shared }: { sums: readonly string[]; shared: boolean }) =>
      `costs ${upTo(shared)}${and(sums)} a year`,
    costsTip: ({ parts }: { parts: readonly NamedElement[] }) => `What keeps it up: ${and(parts.map(named))}.`,
    /** Behind a segment that a relationship is with. */
    bringsIn: ({ sums, shared }: { sums: readonly string[]; shared: boolean }) =>
      `brings in ${upTo(shared)}${and(sums)} a year`,
    bringsInTip: ({ parts }: { parts: readonly NamedElement[] }) => `What it pays: ${and(parts.map(named))}.`,
    sharedTip: 'Some of it is shared with others, so it may be less.',
    /** Behind an amount. */
    inAYear: ({ sum }: { sum: string }) => `= ${sum} a year`,
    inAYearTip: 'What it comes to in a year.',
    perCustomerTip: 'What it comes to in a year, from all customers of the segments concerned.',
  },
  lens: {
    preview: 'Preview',
    previewTip: 'Shows this canvas beside its text, and follows what is written.',
    /** How many elements of each keyword depend on another. */
    count: {
      partner: counted('partner', 'partners'),
      activity: counted('activity', 'activities'),
      resource: counted('resource', 'resources'),
      proposition: counted('value proposition', 'value propositions'),
      relationship: counted('relationship', 'relationships'),
      channel: counted('channel', 'channels'),
      segment: counted('segment', 'segments'),
      cost: counted('cost', 'costs'),
      revenue: counted('revenue stream', 'revenue streams'),
      hypothesis: counted('hypothesis', 'hypotheses'),
      hotspot: counted('hotspot', 'hotspots'),
      change: counted('change', 'changes'),
      idea: counted('idea', 'ideas'),
    },
    noRelationship: 'no relationship yet',
    countsTip: ({ element }: { element: NamedElement }) => `Shows what depends on ${named(element)}.`,
  },
  /** What a fact is made of: `text` as its shape shows it, in brackets where it may be left out. */
  shape: {
    number: {
      text: 'number',
      says: 'A number such as `12000`, `12k`, `4.2M` or `1bn`, or a range such as `10k..15k`.',
    },
    currency: {
      text: '[currency]',
      says: 'A currency by its code, such as `EUR`, or `%`. Without one, the currency of the header holds.',
    },
    per: {
      text: '[per unit]',
      says: 'How often, or for each what: `per month`, `per customer`. Without it the amount is paid once.',
    },
    perAnother: {
      text: '[per another unit]',
      says: 'A second unit: `per customer per month`. A unit of time makes the amount yearly, and one for each customer is multiplied by the size of the segments.',
    },
    percent: { text: '[%]', says: 'The share is in percent of the whole block, with the sign or without.' },
    customers: {
      text: 'number',
      says: 'How many customers there are: a number such as `1200` or `12k`, or a range such as `1k..2k`.',
    },
    times: { text: 'number', says: 'How often: a number, or a range such as `1..2`.' },
    perTime: { text: '[per unit]', says: 'In which time: `per year`, `per month`.' },
    id: { text: '[id]', says: 'A short name of its own, so that a value proposition can answer it.' },
    level: { text: '[level]', says: 'How much it matters: `low`, `medium` or `high`.' },
    ids: { text: '[ids]', says: 'The jobs, pains or gains that are answered, by their ids, with commas between them.' },
    text: { text: '"text"', says: 'What it is, in words, between quotation marks.' },
  },
  /** The elements of a block that hang together with another one, although neither names the other. */
  indirectly: ({ block, names }: { block: string; names: string }) => `${block} (indirectly): ${names}`,
  /** Above the file that a header names. */
  earlierCanvas: 'Open the canvas that this one evolved from',
  /** How the places of a rename are grouped before it is done. */
  renamed: {
    id: ({ label }: { label: string }) => `The id of “${label}”`,
    references: ({ block }: { block: string }) => `References in ${block}`,
  },
};
