import { sentences } from '../sentences.ts';
import { viewNames } from './view-names.ts';
import { fit } from './views-fit.ts';
import { ideas } from './views-ideas.ts';
import { questions } from './views-questions.ts';
import { relationships } from './views-relationships.ts';

/** The views beside the canvas: tables drawn from the same text. */
export const views = {
  /** The names of the views, where one is chosen. */
  names: viewNames,
  /** What a screen reader says of a whole picture. */
  picture: ({ title, view }: { title: string; view: string }) => `${title}: ${view}`,
  /** What a screen reader says of a card within its place: `Banker. Dedicated assistance, retention`. */
  card: ({ title, facts, findings }: { title: string; facts: readonly string[]; findings: readonly string[] }) =>
    sentences([title, ...(facts.length > 0 ? [facts.join(', ')] : []), ...findings]),
  hint: 'bars and marks: the segments concerned',
  /** More of the same than there is room for. */
  andMore: ({ count }: { count: number }) => `and ${count} more`,
  /** What is written in a canvas, within a sentence. */
  code: ({ code }: { code: string }) => `‘${code}’`,
  relationships,
  fit,
  ideas,
  questions,
};
