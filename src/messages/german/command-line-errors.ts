import { many } from '../counted.ts';
import type { errors as english } from '../english/command-line-errors.ts';
import type { Texts } from '../texts.ts';
import { foreignErrors } from './command-line-foreign.ts';
import { gitErrors } from './command-line-git.ts';
import { portfolioErrors } from './command-line-portfolio.ts';
import { scaleErrors } from './command-line-scale.ts';
import { siteErrors } from './command-line-site.ts';
import { didYouMean, or } from './wording.ts';

/** A number of canvases. */
export const canvases = (count: number): string => many(count, 'Canvas', 'Canvases');

const helpOf = (command: string | undefined): string =>
  `\`bmc ${command === undefined ? '' : `${command} `}--help\` zeigt, was es gibt.`;

/** What the command line says where something cannot be done as asked. */
export const errors: Texts<typeof english> = {
  ...gitErrors,
  ...foreignErrors,
  ...scaleErrors,
  ...portfolioErrors,
  ...siteErrors,
  unknownCommand: ({ name, nearest }) =>
    `Den Befehl \`${name}\` gibt es nicht.${didYouMean(nearest)} ${helpOf(undefined)}`,
  unknownOption: ({ command, option, nearest }) =>
    `${command === undefined ? `Die Option \`${option}\` gibt es nicht` : `\`${command}\` hat keine Option \`${option}\``}.${didYouMean(nearest)} ${helpOf(command)}`,
  noValue: ({ option }) => `\`${option}\` nimmt keinen Wert. Die Option allein schreiben.`,
  missingValue: ({ option, value }) => `\`${option}\` braucht einen Wert: \`${option} ${value}\`.`,
  notACount: ({ option, value }) => `\`${option}\` braucht eine ganze Zahl, nicht \`${value}\`.`,
  missingChoice: ({ option, values }) => `\`${option}\` braucht einen Wert: ${or(values)}.`,
  unknownChoice: ({ option, value, values, nearest }) =>
    `\`${option}\` kann nicht \`${value}\` sein.${didYouMean(nearest)} Möglich: ${or(values)}.`,
  noPaths: ({ command, path }) => `\`${command}\` nimmt keinen Pfad. \`${path}\` weglassen.`,
  missingPath: ({ command }) =>
    `\`${command}\` braucht ein Canvas: den Namen seiner Datei, etwa \`bmc ${command} canvas.bmc\`, oder - für die Standardeingabe.`,
  onePath: ({ command, count }) =>
    `\`${command}\` nimmt jeweils ein Canvas, nicht ${count}. Eine einzige Datei nennen.`,
  fixesInputAlone:
    'Mit --fix wird nur der behobene Text der Standardeingabe ausgegeben. --format und andere Pfade weglassen.',
  oneName: ({ names }) =>
    `\`new\` nimmt einen Namen, nicht ${names.length}. Einen Namen aus mehreren Wörtern in Anführungszeichen setzen: \`bmc new "${names.join(' ')}"\`.`,
  isThere: ({ path }) => `\`${path}\` gibt es schon und bleibt, wie es ist. Einen anderen Namen wählen.`,
  changedMeanwhile: ({ path }) =>
    `\`${path}\` hat sich geändert, während bmc las, und bleibt, wie es ist. Den Befehl noch einmal aufrufen.`,
  notUtf8: ({ path }) => `\`${path}\` ist nicht in UTF-8 kodiert und bleibt, wie es ist. Zuerst als UTF-8 speichern.`,
  notSorted: ({ path, line, reason }) =>
    `\`${path}\` ist angeordnet, aber wegen Zeile ${line} nicht sortiert. ${reason}`,
  emptyPath: 'Ein Pfad ist leer. Eine Datei oder einen Ordner nennen, oder . für den aktuellen Ordner.',
  noTransport: 'Es fehlt, wie der Editor mit dem Server spricht: `bmc lsp --stdio`.',
  missing: ({ path }) => `Eine Datei oder einen Ordner \`${path}\` gibt es nicht. Den Pfad prüfen.`,
  'no-canvas': ({ path }) =>
    `Im Ordner \`${path}\` und darunter gibt es kein Canvas. Ein Canvas ist eine Datei, die auf .bmc endet: eine anlegen oder einen anderen Ordner nennen.`,
  'leads-out': ({ path }) =>
    `\`${path}\` ist eine Verknüpfung, die aus dem Ordner hinausführt, und wird nicht gelesen. Soll sie gelesen werden, sie oder die Datei selbst nennen.`,
  'no-match': ({ path }) => `Keine Datei passt auf das Muster \`${path}\`. Das Muster prüfen.`,
  unreadable: ({ path, reason }) => `\`${path}\` lässt sich nicht lesen: ${reason}.`,
  outputUnwritable: ({ reason }) => `Die Ausgabe lässt sich nicht schreiben: ${reason}.`,
  unwritable: ({ path, reason }) => `\`${path}\` lässt sich nicht schreiben: ${reason}.`,
  noFolder: ({ path }) => `\`${path}\` lässt sich nicht schreiben: Der Ordner fehlt. Zuerst den Ordner anlegen.`,
  outputIsFolder: ({ path }) => `\`${path}\` lässt sich nicht schreiben: Es ist ein Ordner. Eine Datei darin nennen.`,
  overSource: ({ path }) =>
    `Das Bild träte an die Stelle des Canvas \`${path}\` selbst. Nach -o eine andere Datei nennen.`,
  otherFormat: ({ path, format, ending }) =>
    `In \`${path}\` stünde ${format} und nicht, was ${ending} verspricht. Den Namen auf .${format} enden lassen.`,
  notForTerminal: ({ format }) => `Ein Terminal kann ${format} nicht zeigen. Nach -o die Zieldatei nennen.`,
  noViews: ({ format }) => `Eine Datei im Format ${format} zeigt das Canvas als Ganzes. --view weglassen.`,
  oneView: ({ format }) =>
    `Ein Bild im Format ${format} zeigt eine Ansicht. Nach --view eine nennen oder --format pdf oder html wählen.`,
  notOneCanvas: ({ path, count }) =>
    `\`${path}\` steht für ${canvases(count)}, gezeichnet wird jeweils eines. Eine einzige Datei nennen.`,
  notDrawn: ({ path, reason }) => `\`${path}\` lässt sich nicht zeichnen. ${reason}`,
  internal: ({ cause, path }) =>
    `Ein Fehler in bmc selbst${path === undefined ? '' : `, bei \`${path}\``}: ${cause}. Bitte melden, möglichst mit dem Canvas; BMC_DEBUG=1 zeigt, wo es geschah.`,
};
