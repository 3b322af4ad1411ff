import type { nameFindings as english } from '../english/name-findings.ts';
import { capital, code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { kindName, named, thisOne } from './wording.ts';

/** Findings about ids and titles, in German. */
export const nameFindings: Texts<typeof english> = {
  'name/missing': {
    summary: 'Ein Element hat einen Titel oder eine ID.',
    reason: 'Eine Notiz ohne Namen sagt an der Wand nichts, und niemand kann auf sie verweisen.',
    message: ({ element }) => `${capital(thisOne(element))} hat weder Titel noch ID. Einen Titel ergänzen: \`"…"\`.`,
  },
  'name/reserved': {
    summary: 'Eine ID ist kein Wort der Sprache selbst.',
    reason:
      'Die Wörter, mit denen Elemente und Eigenschaften beginnen, sind reserviert, damit eine halb getippte Zeile nie die darunter verändert.',
    message: ({ id }) =>
      `${code(id)} ist ein Wort der Sprache selbst und kann keine ID sein. Zum Beispiel ${code(`${id}-1`)} nehmen.`,
  },
  'name/duplicate': {
    summary: 'Eine ID bezeichnet genau ein Element.',
    reason: 'Ein Verweis kann nur zu einem Element führen; bei zweien mit derselben ID führt er zum ersten.',
    message: ({ id, first }) =>
      first === undefined
        ? `Die ID ${code(id)} steht in diesem Segment zweimal; Verweise führen zur ersten. Dieser hier eine eigene geben.`
        : `Die ID ${code(id)} gehört schon zu ${named(first, 'dative')} (${kindName(first.keyword)}); Verweise führen dorthin. Diesem Element eine eigene ID geben.`,
    related: 'Das erste mit dieser ID.',
  },
};
