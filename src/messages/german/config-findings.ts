import type { configFindings as english } from '../english/config-findings.ts';
import { code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { and, didYouMean, or } from './wording.ts';

/** Why a mistake in a firm's file of rules and words matters, in short. */
const REASON =
  'Was in dieser Datei falsch ist, bleibt ohne Wirkung; die Canvases werden dann anders geprüft als gemeint.';

const UNREAD = 'Die Canvases werden ohne sie geprüft, und so war es nicht gedacht.';

const STANDARD =
  'Die Regeln kennen nur die Begriffe der Taxonomie und behandeln das eigene Wort wie den, unter dem es steht.';

/** Findings about `bmc.config.json`, in German. */
export const configFindings: Texts<typeof english> = {
  'config/unreadable': {
    summary: 'Eine Konfigurationsdatei lässt sich lesen.',
    reason: UNREAD,
    message: () =>
      'Diese Datei lässt sich nicht lesen, die Canvases werden ohne sie geprüft. Nachsehen, ob es eine Datei ist und ob sie gelesen werden darf.',
  },
  'config/too-large': {
    summary: 'Eine Konfigurationsdatei ist klein genug, um bei jeder Änderung gelesen zu werden.',
    reason: UNREAD,
    message: ({ kilobytes }) =>
      `Diese Datei ist größer als ${kilobytes} KB und wird nicht gelesen. Die Canvases werden ohne sie geprüft.`,
  },
  'config/not-json': {
    summary: 'Eine Konfigurationsdatei ist JSON; Kommentare dürfen darin stehen.',
    reason:
      'Eine Datei, die sich nicht bis zum Ende lesen lässt, bleibt ganz ohne Wirkung: die halbe wäre eine andere Konfiguration.',
    message: ({ problem }) =>
      `${jsonProblems[problem] ?? 'Das ist kein JSON'}. Bis das behoben ist, gilt nichts aus dieser Datei.`,
  },
  'config/unknown-key': {
    summary: 'In einer Konfigurationsdatei stehen nur bekannte Schlüssel.',
    reason: REASON,
    message: ({ key, known, nearest }) =>
      `${code(key)} lässt sich hier nicht einstellen.${nearest.length > 0 ? didYouMean(nearest) : ` Bekannt ${known.length === 1 ? 'ist' : 'sind'} ${and(known.map(code))}.`}`,
  },
  'config/repeated-key': {
    summary: 'Eine Konfigurationsdatei sagt alles nur einmal.',
    reason: 'Von zwei Werten gilt nur der erste, und niemand sieht, welcher gemeint ist.',
    message: ({ key }) => `${code(key)} ist weiter oben schon gesetzt, und das gilt. Eines von beiden behalten.`,
  },
  'config/wrong-type': {
    summary: 'Jeder Wert einer Konfigurationsdatei ist von der Art, die sein Schlüssel verlangt.',
    reason: REASON,
    message: ({ key, expected }) =>
      `${key === undefined ? 'Hier' : `Nach ${code(key)}`} gehört ${sorts[expected]} hin.`,
  },
  'config/unknown-rule': {
    summary: 'Ein Schweregrad gilt einem Befund, den es gibt.',
    reason: REASON,
    message: ({ key, nearest }) => `Kein Befund hat den Code ${code(key)}.${didYouMean(nearest)}`,
  },
  'config/unknown-severity': {
    summary: 'Ein Schweregrad ist eines von vier Wörtern.',
    reason: REASON,
    message: ({ word, known }) => `${code(word)} ist kein Schweregrad. Möglich sind ${or(known.map(code))}.`,
  },
  'config/unknown-property': {
    summary: 'Eigene Wörter gehören zu einer Eigenschaft, die Wörter annimmt.',
    reason: REASON,
    message: ({ key, known, nearest }) =>
      `Es gibt keine Eigenschaft ${code(key)}, die Wörter annimmt.${nearest.length > 0 ? didYouMean(nearest) : ` Diese tun es: ${and(known.map(code))}.`}`,
  },
  'config/unknown-term': {
    summary: 'Ein eigenes Wort steht unter einem Begriff der Taxonomie.',
    reason: STANDARD,
    message: ({ word, property, nearest, known }) =>
      `${code(word)} ist kein Wort, das nach ${code(property)} stehen kann.${nearest.length > 0 ? didYouMean(nearest) : ` Bekannt sind ${and(known.map(code))}.`}`,
  },
  'config/missing-standard': {
    summary: 'Ein eigenes Wort sagt, unter welchem Begriff der Taxonomie es steht.',
    reason: STANDARD,
    message: ({ word }) =>
      `Bei ${code(word)} fehlt, wofür es steht. Mit ${code('"as"')} einen Begriff der Taxonomie nennen.`,
  },
  'config/term-cycle': {
    summary: 'Ein eigenes Wort steht unter einem Begriff der Taxonomie und nicht unter einem anderen eigenen Wort.',
    reason: 'Eine Kette eigener Wörter kann im Kreis führen, und wer liest, müsste ihr folgen.',
    message: ({ word, as }) =>
      word === as
        ? `${code(word)} steht unter sich selbst. Einen Begriff der Taxonomie nennen.`
        : `${code(word)} steht unter ${code(as)}, und das ist auch ein eigenes Wort. Einen Begriff der Taxonomie nennen.`,
  },
  'config/word-taken': {
    summary: 'Ein eigenes Wort kommt in der Taxonomie noch nicht vor.',
    reason: 'Ein Wort, das anderswo etwas anderes bedeutet, führt alle in die Irre, die die Taxonomie kennen.',
    message: ({ word, property }) =>
      `${code(word)} gehört nach ${code(property)} schon zur Taxonomie. Ein anderes Wort wählen.`,
  },
  'config/unusable-word': {
    summary: 'Ein eigenes Wort lässt sich in einem Canvas schreiben.',
    reason: 'Ein Wort mit Leerzeichen oder eines der Sprache selbst würde als etwas anderes gelesen.',
    message: ({ word }) =>
      `${code(word)} lässt sich in einem Canvas nicht als Wort schreiben. Möglich sind Buchstaben, Ziffern, Binde- und Unterstriche, ein Buchstabe am Anfang, und kein Wort der Sprache selbst.`,
  },
};

/** What a value can be asked to be. */
const sorts = {
  object: 'ein Objekt in geschweiften Klammern',
  texts: 'eine Liste von Texten in eckigen Klammern',
  text: 'ein Text in Anführungszeichen',
  glob: 'ein Muster für Pfade wie `drafts/**`, mit höchstens 1.000 Zeichen',
  severity: 'ein Schweregrad in Anführungszeichen',
};

/** What keeps a text from being JSON. */
const jsonProblems: Readonly<Record<string, string>> = {
  PropertyNameExpected: 'Hier gehört ein Schlüssel in Anführungszeichen hin',
  ValueExpected: 'Hier gehört ein Wert hin',
  ColonExpected: 'Hier gehört ein Doppelpunkt hin',
  CommaExpected: 'Hier gehört ein Komma hin',
  CloseBraceExpected: `Es fehlt ein ${code('}')}`,
  CloseBracketExpected: `Es fehlt ein ${code(']')}`,
  EndOfFileExpected: 'Hier sollte die Datei zu Ende sein',
  InvalidCommentToken: 'Dieser Kommentar ist nicht erlaubt',
  UnexpectedEndOfComment: 'Dieser Kommentar hat kein Ende',
  UnexpectedEndOfString: 'Dieser Text hat auf seiner Zeile kein Ende',
  UnexpectedEndOfNumber: 'Diese Zahl ist unvollständig',
  InvalidUnicode: 'Das ist kein Unicode-Zeichen',
  InvalidEscapeCharacter: 'Dieses Zeichen kann nicht auf einen Rückstrich folgen',
  InvalidCharacter: 'Dieses Zeichen kann hier nicht stehen',
  TooDeep: 'Das ist tiefer verschachtelt als alles, was sich einstellen lässt',
};
