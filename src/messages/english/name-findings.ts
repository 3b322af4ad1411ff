import { code, type NamedElement } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { kindName, named } from './wording.ts';

/** Findings about ids and titles. */
export const nameFindings = {
  'name/missing': {
    summary: 'An element has a title or an id.',
    reason: 'A note without a name says nothing on the wall and cannot be referred to.',
    message: ({ element }: { element: string }) =>
      `This ${kindName(element)} has neither a title nor an id. Give it a title: \`"…"\`.`,
  },
  'name/reserved': {
    summary: 'An id is not a word of the language.',
    reason:
      'The words that begin elements and properties are reserved, so that a half-typed line never changes the one below it.',
    message: ({ id }: { id: string }) =>
      `${code(id)} is a word of the language and cannot be an id. Call it ${code(`${id}-1`)}, for example.`,
  },
  'name/duplicate': {
    summary: 'An id names one element.',
    reason: 'A reference can lead to one element only; of two with the same id it leads to the first.',
    message: ({ id, first }: { id: string; first: NamedElement | undefined }) =>
      first === undefined
        ? `The id ${code(id)} stands twice in this segment; references lead to the first. Give this one an id of its own.`
        : `The id ${code(id)} already belongs to the ${kindName(first.keyword)} ${named(first)}; references lead there. Give this one an id of its own.`,
    related: 'The first with this id.',
  },
} satisfies Readonly<Record<`name/${string}`, FindingTexts>>;
