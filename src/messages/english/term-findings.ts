import { code } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { and, didYouMean, or } from './wording.ts';

/** The most words that a message lists. */
const LONGEST_LIST = 12;

/** Findings about the words of the taxonomy. */
export const termFindings = {
  'term/unknown': {
    summary: 'A term is a word of the taxonomy.',
    reason:
      'A known word means the same to everyone who reads the canvas; an unknown one cannot be checked or explained.',
    message: ({ word, vocabulary, nearest, known, elsewhere, orText }: UnknownTerm) => {
      const what = `${code(word)} is not a known ${vocabularyNames[vocabulary] ?? vocabulary}`;
      if (elsewhere.length > 0) return `${what}. It can stand after ${or(elsewhere.map(code))}.`;
      const orQuoted = orText ? ' Put it in quotation marks to say it in your own words.' : '';
      if (nearest.length > 0) return `${what}.${didYouMean(nearest)}${orQuoted}`;
      const rest = known.length - LONGEST_LIST;
      const list = and([...known.slice(0, LONGEST_LIST).map(code), ...(rest > 0 ? [`${rest} more`] : [])]);
      return `${what}. Known are ${list}.${orQuoted}`;
    },
  },
  'term/alias': {
    summary: 'A term is written as the taxonomy writes it.',
    reason: 'One word for one thing keeps canvases alike, and their differences readable.',
    message: ({ word, term }: { word: string; term: string }) =>
      `${code(word)} is understood as ${code(term)}. Write it so.`,
  },
} satisfies Readonly<Record<`term/${string}`, FindingTexts>>;

interface UnknownTerm {
  word: string;
  vocabulary: string;
  nearest: readonly string[];
  /** The terms that could stand there. */
  known: readonly string[];
  /** Other properties of the same element that know the word. */
  elsewhere: readonly string[];
  /** Whether a quoted text could stand there too. */
  orText: boolean;
}

/** What a word of each vocabulary is. */
const vocabularyNames: Readonly<Record<string, string>> = {
  type: 'type of relationship',
  mode: 'mode of a relationship',
  nature: 'nature of a relationship',
  service: 'extent of service',
  lifecycle: 'step in the life of a relationship',
  'hypothesis-status': 'status of a hypothesis',
  listens: 'way of listening',
  'channel-kind': 'kind of channel',
  phases: 'phase of a channel',
  owner: 'owner of a channel',
  'segment-kind': 'kind of segment',
  'proposition-kind': 'kind of value',
  'revenue-kind': 'kind of revenue',
  pricing: 'sort of pricing',
  'resource-kind': 'kind of resource',
  'activity-kind': 'kind of activity',
  'partner-kind': 'kind of partner',
  'partner-motive': 'motive for a partnership',
  'cost-kind': 'kind of cost',
  'cost-focus': 'cost focus',
  pattern: 'pattern of ideas',
  members: 'sort of member',
  agenda: 'item of an agenda',
};
