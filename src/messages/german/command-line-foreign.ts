import type {
  foreignCommands as englishCommands,
  foreignErrors as englishErrors,
} from '../english/command-line-foreign.ts';
import type { Texts } from '../texts.ts';

export const foreignCommands: Texts<typeof englishCommands> = {
  import: {
    usage: 'import DATEI',
    summary: 'aus der Datei von jemand anderem ein Canvas machen',
    about:
      'Macht aus einer Datei in Markdown, BMML, JSON oder YAML ein Canvas und gibt es aus.\n' +
      'Wörter und Reihenfolge bleiben; ein Kommentar am Anfang sagt, was weggelassen,\n' +
      'was vermutet wurde und was noch zu entscheiden ist. DATEI kann - sein, für die\n' +
      'Standardeingabe.',
    options: {
      from: 'ihr Format, falls es nicht erkannt wird:',
      output: 'die Zieldatei, die es noch nicht geben darf; ohne Angabe die Standardausgabe',
    },
    examples: [
      ['bmc import canvas.md -o canvas.bmc', 'aus Markdown, gleich in welcher Form'],
      ['bmc import airbnb.bmml > airbnb.bmc', 'aus BMML, ohne eine Zeile zu verlieren'],
      ['bmc import --from json - < canvas.json', 'von der Standardeingabe'],
    ],
  },
  export: {
    usage: 'export PFAD',
    summary: 'ein Canvas in einem Format schreiben, mit dem andere weiterarbeiten',
    about:
      'Schreibt ein Canvas als BMML, Markdown oder JSON und nennt auf der\n' +
      'Standardfehlerausgabe, wofür das Format keinen Platz hat. `bmc import` liest sie\n' +
      'alle wieder. PFAD ist eine Datei oder - für die Standardeingabe.',
    options: {
      to: 'das Format; sonst das, das der Name der Zieldatei verspricht:',
      layout:
        'wie Markdown aufgebaut ist: je Feld eine Überschrift mit allen Angaben, oder eine Tabelle mit den Titeln:',
      output: 'die Zieldatei, sonst die Standardausgabe; sie wird ganz oder gar nicht geschrieben',
    },
    examples: [
      ['bmc export bank.bmc -o bank.bmml', 'als BMML 2.0'],
      ['bmc export bank.bmc --to markdown > bank.md', 'als Markdown, das sich wieder einlesen lässt'],
      ['bmc export bank.bmc --to markdown --layout table', 'als eine Tabelle, etwa für eine Projektseite'],
      ['bmc export bank.bmc --to json', 'als JSON nach einem veröffentlichten Schema'],
    ],
  },
  mcp: {
    usage: 'mcp [ORDNER…]',
    summary: 'einen KI-Client Canvases lesen und prüfen lassen',
    about:
      'Bedient einen KI-Client über das Model Context Protocol, auf Standardeingabe und\n' +
      'Standardausgabe. Der Client startet diesen Befehl selbst. Er kann die Canvases\n' +
      'der Ordner auflisten, lesen, prüfen, erklären, vergleichen, zeichnen und\n' +
      'Änderungen ausprobieren; geschrieben wird nichts, und außerhalb der Ordner wird\n' +
      'nichts gelesen. Ohne ORDNER ist es der aktuelle.',
    options: {},
    examples: [['bmc mcp plaene', 'was in den Einstellungen eines KI-Clients einzutragen ist']],
  },
};

export const foreignErrors: Texts<typeof englishErrors> = {
  notImported: ({ path, reason }) => `\`${path}\` wird nicht importiert. ${reason}`,
  nameFormat: 'Wo das nicht stimmt, hilft es, das Format der Datei mit --from zu nennen.',
  noTarget: 'Das Zielformat fehlt: --to bmml, --to markdown oder --to json.',
  exportOverSource: ({ path }) =>
    `Der Export würde das Canvas \`${path}\` selbst ersetzen. Hinter -o ist eine andere Datei zu nennen.`,
  notExported: ({ path, reason }) => `\`${path}\` wird nicht exportiert. ${reason}`,
};
