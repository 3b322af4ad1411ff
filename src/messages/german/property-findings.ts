import type { propertyFindings as english } from '../english/property-findings.ts';
import { capital, code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { a, didYouMean, or } from './wording.ts';

/** Findings about a property as a whole, in German. */
export const propertyFindings: Texts<typeof english> = {
  'property/unknown': {
    summary: 'Eine Eigenschaft ist eine, die die Sprache kennt.',
    reason: 'Was eine unbekannte Eigenschaft sagt, bleibt im Text stehen, wird aber weder gezeichnet noch geprüft.',
    message: ({ element, key, nearest }) =>
      `${capital(a(element))} hat keine Eigenschaft ${code(key)}.${didYouMean(nearest)}`,
  },
  'property/misplaced': {
    summary: 'Eine Eigenschaft gehört zu dem Element, bei dem sie steht.',
    reason:
      'Jede Art von Notiz hat ihre eigenen Eigenschaften; eine Angabe bei einer anderen Art wird weder gezeichnet noch geprüft.',
    message: ({ element, key, owners, meant }) =>
      meant === undefined
        ? `${capital(a(element))} hat keine Eigenschaft ${code(key)}: sie gehört zu ${or(owners.map((owner) => a(owner, 'dative')))}.`
        : `${capital(a(element))} hat keine Eigenschaft ${code(key)}. Ist ${code(meant)} gemeint?`,
  },
  'property/empty': {
    summary: 'Eine Eigenschaft hat einen Wert.',
    reason: 'Eine Eigenschaft ohne Wert sagt nichts und ist vielleicht nur halb geschrieben.',
    message: ({ key }) => `${code(key)} hat keinen Wert. Einen dahinter schreiben oder das Wort entfernen.`,
  },
  'property/repeated': {
    summary: 'Eine Eigenschaft mit einem einzigen Wert steht nur einmal da.',
    reason: 'Von zwei Werten gilt nur der erste, und niemand sieht, welcher gemeint ist.',
    message: ({ element, key }) =>
      `${capital(a(element))} hat nur ein ${code(key)}, und dies ist das zweite. Das behalten, das stimmt.`,
  },
};
