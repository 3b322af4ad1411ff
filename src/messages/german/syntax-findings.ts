import type { syntaxFindings as english } from '../english/syntax-findings.ts';
import { code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { and, didYouMean, named, quoted } from './wording.ts';

/** Findings about the shape of a text: its quotation marks, braces, commas and comments. In German. */
export const syntaxFindings: Texts<typeof english> = {
  'syntax/quoted-word': {
    summary: 'Ein Wort der Sprache steht ohne Anführungszeichen.',
    reason: 'In Anführungszeichen steht, was jemand mit eigenen Worten sagt; bekannte Wörter und IDs stehen ohne.',
    message: ({ word }) =>
      word.trim() === ''
        ? 'Hier steht ein bekanntes Wort, ohne Anführungszeichen.'
        : `${code(word)} ohne Anführungszeichen schreiben.`,
  },
  'syntax/text-for-id': {
    summary: 'Verwiesen wird mit der ID, ohne Anführungszeichen.',
    reason:
      'Eine ID bleibt, wenn ein Titel umformuliert wird; ein Verweis mit der ID führt also weiter zur selben Notiz.',
    message: ({ text, id }) => {
      if (id !== undefined) return `Auf ${quoted(text)} mit der ID verweisen: ${code(id)}.`;
      const what = 'Auf ein Element mit seiner ID verweisen, ohne Anführungszeichen';
      return text.trim() === '' ? `${what}.` : `${what}: keines mit einer ID heißt ${quoted(text)}.`;
    },
  },
  'syntax/unquoted-text': {
    summary: 'Ein Text steht in Anführungszeichen.',
    reason: 'Ohne Anführungszeichen sieht niemand, wo die eigenen Worte enden und die nächste Angabe beginnt.',
    message: ({ text }) => `Diesen Text in Anführungszeichen setzen: ${code(`"${text}"`)}.`,
  },
  'syntax/unclosed-text': {
    summary: 'Ein Text endet mit einem Anführungszeichen auf der Zeile, auf der er beginnt.',
    reason: 'Ein Text ohne schließendes Zeichen gilt bis zum Ende der Zeile, und Angaben dahinter gehen verloren.',
    message: () => 'Diesem Text fehlt das schließende Anführungszeichen. Am Ende ein `"` ergänzen.',
  },
  'syntax/unclosed-block-text': {
    summary: 'Ein langer Text endet mit drei Anführungszeichen.',
    reason: 'Ein langer Text ohne Ende verschluckt alle Angaben darunter, bis zum nächsten Element.',
    message: () => 'Dieser lange Text hat kein Ende. Mit `"""` schließen.',
  },
  'syntax/typographic-quotes': {
    summary: 'Ein Text steht in geraden Anführungszeichen.',
    reason: 'Textprogramme biegen Anführungszeichen. Der Text wird trotzdem verstanden, geschrieben wird er gerade.',
    message: () => 'Diese Anführungszeichen stammen aus einem Textprogramm. Gerade schreiben: `"…"`.',
  },
  'syntax/unclosed-comment': {
    summary: 'Ein Kommentar, der mit `/*` beginnt, endet mit `*/`.',
    reason: 'Ein Kommentar ohne Ende gilt nur bis zum Ende der Zeile, damit das Canvas darunter noch gelesen wird.',
    message: () => 'Dieser Kommentar hat kein Ende. Mit `*/` schließen oder mit `//` beginnen.',
  },
  'syntax/missing-close': {
    summary: 'Die geschweiften Klammern eines Elements sind geschlossen.',
    reason: 'Die schließende Klammer sagt, wo die Angaben einer Notiz enden.',
    message: ({ element }) =>
      `Den Angaben zu ${named(element, 'dative')} fehlt die schließende Klammer. Nach der letzten ein \`}\` ergänzen.`,
  },
  'syntax/missing-open': {
    summary: 'Die Angaben eines Elements stehen in geschweiften Klammern.',
    reason: 'Die Klammern sagen, welche Angaben zu welcher Notiz gehören.',
    message: ({ element }) =>
      `Die Angaben zu ${named(element, 'dative')} stehen außerhalb von Klammern. Vor der ersten ein \`{\` ergänzen.`,
  },
  'syntax/missing-comma': {
    summary: 'Zwischen den Werten einer Liste stehen Kommas.',
    reason: 'Das Komma trennt einen Wert vom nächsten und die Liste von der Eigenschaft dahinter.',
    message: ({ words, joined }) =>
      joined === undefined
        ? `Vor ${and(words.slice(0, MOST_WORDS).map(code))} ein Komma setzen.`
        : `${code(joined)} als ein Wort schreiben, mit Bindestrichen.`,
  },
  'syntax/missing-value': {
    summary: 'Ein Komma steht zwischen zwei Werten.',
    reason: 'Neben einem Komma, an dem nichts steht, fehlt vielleicht ein Wert.',
    message: () => 'Neben diesem Komma steht kein Wert. Einen ergänzen oder das Komma entfernen.',
  },
  'syntax/fact-outside': {
    summary: 'Angaben stehen in den Klammern eines Elements.',
    reason: 'Außerhalb aller Klammern sieht niemand, zu welcher Notiz eine Angabe gehört.',
    message: ({ key }) =>
      `Dieses ${code(key)} steht außerhalb aller Elemente. In die Klammern des Elements verschieben, zu dem es gehört.`,
  },
  'syntax/extra-brace': {
    summary: 'Zu jeder schließenden Klammer gibt es eine öffnende.',
    reason: 'Eine Klammer zu viel heißt oft, dass eine Notiz weiter oben zu früh geschlossen wurde.',
    message: () => 'Diese Klammer schließt nichts und kann entfallen.',
  },
  'syntax/header-id': {
    summary: 'Der Kopf hat einen Titel und keine ID.',
    reason: 'Auf das Canvas als Ganzes verweist nichts, darum braucht es keine ID.',
    message: ({ id }) =>
      `Das Canvas selbst hat keine ID: ${code(id)} entfernen oder als Titel schreiben, ${code(`"${id}"`)}.`,
  },
  'syntax/stray': {
    summary: 'Alles gehört zu einem Element oder ist ein Kommentar.',
    reason: 'Was nirgends hingehört, wird weder gezeichnet noch geprüft.',
    message: ({ text, nearest }) =>
      nearest.length > 0
        ? `Mit ${code(text)} beginnt kein Element.${didYouMean(nearest)}`
        : `${code(text)} gehört nicht hierher. Entfernen oder mit \`//\` zum Kommentar machen.`,
  },
};

/** The most words that a message lists. */
const MOST_WORDS = 8;
