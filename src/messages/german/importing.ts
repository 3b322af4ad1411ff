import { many } from '../counted.ts';
import type { importing as english } from '../english/importing.ts';
import type { Texts } from '../texts.ts';

export const importing: Texts<typeof english> = {
  formats: { bmml: 'BMML', markdown: 'Markdown', json: 'JSON', yaml: 'YAML' },
  imported: ({ source, format }) => `Importiert aus ${source} (${format}).`,
  sections: {
    leftOut: 'Weggelassen, Wort für Wort:',
    guessed: 'Vermutet:',
    toDo: 'Bitte ansehen:',
  },
  line: ({ line, text }) => `Zeile ${line}: ${text}`,
  itsId: ({ id }) => `Id: ${id}`,
  leadsNowhere: ({ id }) => `„${id}“ führt zu nichts, was hier stehen könnte; es bleibt als Notiz erhalten.`,
  twice: ({ id }) => `Die Id „${id}“ ist zweimal vergeben; Verweise führen zur ersten.`,
  repeatedKey: ({ key }) => `„${key}“ ist zweimal angegeben; beides bleibt erhalten.`,
  newer: ({ known }) =>
    `Die Datei hat eine neuere Form als Version ${known}, die neueste hier bekannte; was nicht verstanden wird, bleibt als Notiz erhalten. Ein neueres bmc liest sie ganz.`,
  environment: 'Was die Datei über das Umfeld sagt, wurde zu Veränderungen neben dem Canvas.',
  byCommas: ({ text }) => `Kommas trennen hier Notizen: ${text}`,
  linked: ({ of, key, to }) =>
    `„${of}“ ist durch \`${key}\` mit ${to.map((title) => `„${title}“`).join(', ')} verbunden, weil es dort steht.`,
  grouped: ({ title }) =>
    `„${title}“ heißt eine Gruppe von Notizen; der Name bleibt als Kommentar über der ersten stehen.`,
  statesSegments:
    'Die Datei sagt nicht, mit welchem Segment jede Kundenbeziehung besteht: `with` und seine Id ergänzen, oder `with all`.',
  statesTypes:
    'Die Datei sagt nicht, von welcher der sechs Arten jede Kundenbeziehung ist. Wo Wörter eine nahelegen, fragt ein Kommentar: zur Angabe machen oder löschen.',
  columns: ({ names }) => `Spalten einer Tabelle: ${names}`,
  saidTwice: ({ text }) => `Steht weiter unten ausführlicher: ${text}`,
  drawing: ({ text }) => `Eine Zeichnung; die Überschriften sagen es besser geordnet:\n${text}`,
  summary: ({ format, notes, leftOut, guessed, toDo }) => {
    const counts = [
      leftOut > 0 ? `${leftOut} weggelassen` : '',
      guessed > 0 ? `${guessed} vermutet` : '',
      toDo > 0 ? `${toDo} anzusehen` : '',
    ].filter((count) => count !== '');
    return `${many(notes, 'Notiz', 'Notizen')} aus ${format} importiert${counts.length === 0 ? '.' : `; ${counts.join(', ')}: Der Kommentar am Anfang sagt, was.`}`;
  },
  refused: {
    empty: 'Die Datei ist leer.',
    notUtf8: 'Die Datei ist nicht als UTF-8 kodiert. Abhilfe: zuerst als UTF-8 speichern.',
    tooLarge: ({ megabytes }) =>
      `Die Datei ist größer als ${megabytes} MB, und das ist kein Canvas. Zu nennen ist die Datei mit dem Canvas allein.`,
    broken: ({ format, line }) =>
      `Die Datei ist kein ${format}: In Zeile ${line} stimmt etwas nicht. Abhilfe: zuerst dort berichtigen.`,
    tooManyValues: ({ line }) =>
      `Die Datei enthält mehr, als ein Canvas fassen kann, oder verweist im Kreis auf sich selbst, in Zeile ${line}.`,
    isCanvas: 'Die Datei ist schon ein Canvas, wie bmc es schreibt.',
    image: 'Die Datei enthält ein Bild und keinen Text eines Canvas. Was das Bild sagt, ist Feld für Feld abzutippen.',
    drawing: 'Die Datei enthält die Zeichnung eines leeren Canvas, und nichts darauf.',
    template: 'Die Datei enthält eine leere Vorlage: die Namen der Felder, und nichts darin, was eine Antwort wäre.',
    request: 'Die Datei bittet ein Sprachmodell um ein Canvas und enthält selbst keines.',
    noCanvas:
      'Die Datei enthält kein erkennbares Canvas: Weniger als drei der neun Felder sind darin genannt, oder keines hat eine Notiz.',
  },
  notHeld: ({ format, facts }) => `${format} hat für manches, was das Canvas sagt, keinen Platz: ${facts.join(', ')}.`,
  counted: ({ what, count }) => `${what} (${count})`,
  stageNeeded: ({ stage }) => `BMML verlangt eine Phase, die das Canvas nicht nennt: Geschrieben ist \`${stage}\`.`,
  document: {
    untitled: 'Business Model Canvas',
    header: 'Über dieses Canvas',
  },
};
