import type { explain as english } from '../english/explain.ts';
import { code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { didYouMean } from './wording.ts';

const SEVERITIES = { error: 'Fehler', warning: 'Warnung', information: 'Hinweis' };

/** The texts around explanations: of findings, of the words of the taxonomy, of properties and elements. */
export const explain: Texts<typeof english> = {
  severity: (severity) => SEVERITIES[severity],
  why: 'Warum',
  whyOf: ({ code: finding }) => `Warum ${quoted(finding)}`,
  source: 'Quelle',
  sources: 'Quellen',
  ownRule: 'Eine Regel dieses Werkzeugs selbst, die sich auf keinen Text stützt.',
  citation: ({ title, about }) => `„${title}“. ${about}`,
  wrong: 'Falsch',
  says: 'Meldung',
  right: 'Richtig',
  example: 'Beispiel',
  silence: 'Abschalten',
  silencing: ({ code: finding, by }) =>
    ({
      comment: `In seine Zeile oder in die darüber ${quoted(`// bmc-ignore ${finding}: Grund`)} schreiben. ${switchingOff(finding)}`,
      configuration: `Ein Kommentar kann es nicht. ${switchingOff(finding)}`,
      nothing: 'Das geht nicht: Er bleibt, bis seine Ursache behoben ist.',
    })[by],
  question: 'Frage',
  forExample: 'Zum Beispiel',
  alias: ({ word }) => `${code(word)} wird so verstanden.`,
  also: 'Ebenso verstanden',
  ownWord: ({ standard }) => `Ein eigenes Wort, beurteilt wie ${code(standard)}.`,
  standsAfter: 'Steht nach',
  takes: 'Nimmt',
  property: 'Eigenschaft',
  element: 'Beginnt eine Notiz',
  properties: 'Eigenschaften',
  of: ({ key, elements }) => `${code(key)} von ${elements.join(', ')}`,
  listTitle: 'Was sich erklären lässt',
  findings: 'Befunde',
  words: 'Wörter',
  elements: 'Elemente',
  unknown: ({ word, nearest }) =>
    `Unter ${code(word)} gibt es nichts zu erklären.${didYouMean(nearest)} \`bmc explain\` zeigt, was es gibt.`,
  unknownAfter: ({ word, property, nearest }) =>
    `${code(word)} kann nicht nach ${code(property)} stehen.${didYouMean(nearest)} ${code(`bmc explain ${property}`)} zeigt, was dort stehen kann.`,
  noProperty: ({ word, nearest }) =>
    `Keine Eigenschaft ${code(word)} nimmt Wörter.${didYouMean(nearest)} Zuerst die Eigenschaft schreiben, dann ihr Wort, etwa \`bmc explain type communities\`.`,
  tooMany: ({ count }) =>
    `\`explain\` nimmt einen Code, ein Wort oder eine Eigenschaft und ein Wort, nicht ${count} Angaben.`,
};

/** Code at its full length, which `code` would cut. */
function quoted(text: string): string {
  return `\`${text}\``;
}

function switchingOff(finding: string): string {
  return `Für ein ganzes Projekt ${quoted(`{ "rules": { "${finding}": "off" } }`)} in \`bmc.config.json\` schreiben.`;
}
