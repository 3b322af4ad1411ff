import type { views as english } from '../english/views.ts';
import { sentences } from '../sentences.ts';
import type { Texts } from '../texts.ts';
import { viewNames } from './view-names.ts';
import { fit } from './views-fit.ts';
import { ideas } from './views-ideas.ts';
import { questions } from './views-questions.ts';
import { relationships } from './views-relationships.ts';

/** Die Ansichten neben dem Canvas: Tabellen aus demselben Text. */
export const views: Texts<typeof english> = {
  names: viewNames,
  picture: ({ title, view }) => `${title}: ${view}`,
  card: ({ title, facts, findings }) =>
    sentences([title, ...(facts.length > 0 ? [facts.join(', ')] : []), ...findings]),
  hint: 'Balken und Zeichen: die betroffenen Segmente',
  andMore: ({ count }) => `und ${count} weitere`,
  code: ({ code }) => `‚${code}‘`,
  relationships,
  fit,
  ideas,
  questions,
};
