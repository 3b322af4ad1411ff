import { many } from '../counted.ts';
import type { commandLine as english } from '../english/command-line.ts';
import type { Texts } from '../texts.ts';
import { canvases, errors } from './command-line-errors.ts';
import { foreignCommands } from './command-line-foreign.ts';
import { gitCommands, gitReports } from './command-line-git.ts';
import { portfolioCommand } from './command-line-portfolio.ts';
import { siteCommands, siteReports } from './command-line-site.ts';
import { or } from './wording.ts';

type Commands = Texts<typeof english>['commands'];

const commands: Commands = {
  new: {
    usage: 'new [NAME]',
    summary: 'ein Canvas beginnen',
    about:
      'Schreibt ein neues Canvas nach einer Vorlage und gibt seinen Pfad aus. NAME wird\n' +
      'sein Titel und der Name seiner Datei; es kann auch ein Pfad sein. Eine Datei, die\n' +
      'es schon gibt, wird nie ersetzt.',
    options: {
      template: 'womit es beginnt:',
      output: 'die Datei, in die, oder der Ordner, in den geschrieben wird; ohne Angabe der aktuelle Ordner',
    },
    examples: [
      ['bmc new "Privatbank"', 'privatbank.bmc, von Fragen geleitet'],
      ['bmc new "Carsharing" --template multi-sided-platform', 'zwei Gruppen, die einander brauchen'],
      ['bmc new plaene/pumpen -t product-service-system', 'in einem anderen Ordner'],
    ],
  },
  check: {
    usage: 'check [PFAD…]',
    summary: 'sagen, was an Canvases falsch oder einen Gedanken wert ist',
    about:
      'Prüft Canvases und gibt die Befunde aus. Ein PFAD ist eine Datei, ein Ordner\n' +
      '(jede .bmc-Datei darin und darunter), ein Muster in Anführungszeichen oder - für\n' +
      'die Standardeingabe. Ohne PFAD ist es der aktuelle Ordner.',
    options: {
      format: 'wie Befunde ausgegeben werden:',
      'fail-on': 'ab welchem Schweregrad der Exit-Code 1 ist:',
      fix: 'beheben, was sich nur auf eine Weise beheben lässt, und den Rest prüfen',
      'max-findings': 'wie viele Befunde höchstens ausgegeben werden; gezählt werden alle',
      shard: 'den I-ten von N gleichen Teilen prüfen, für Rechner, die sich die Arbeit teilen',
      cache: 'Befunde in FILE oder im eigenen Cache aufheben und nur prüfen, was sich seither geändert hat',
    },
    examples: [
      ['bmc check', 'jedes Canvas in diesem Ordner und darunter'],
      ['bmc check bank.bmc plaene/', 'eine Datei und ein Ordner'],
      ["bmc check 'plaene/*-2026.bmc'", 'was auf ein Muster passt'],
      ['bmc check --fail-on warning', 'Exit-Code 1 auch bei Warnungen'],
      ['bmc check --fix', 'beheben, was keine Rückfrage braucht'],
      [
        'bmc check --fix - < bank.bmc > behoben.bmc',
        'den behobenen Text ausgeben, Befunde auf der Standardfehlerausgabe',
      ],
      ['bmc check --format json', 'für andere Programme'],
      ['bmc check --format sarif > bmc.sarif', 'für Code-Scanning'],
      ['bmc check --shard 2/4 --format json > 2.json', 'der zweite von vier Teilen'],
      ['bmc check --cache', 'immer wieder, in einem großen Ordner'],
      ['bmc check - < bank.bmc', 'von der Standardeingabe'],
    ],
  },
  report: {
    usage: 'report merge DATEI…',
    summary: 'Berichte mehrerer Läufe zusammenführen',
    about:
      'Macht aus den Berichten, die bmc check --shard I/N geschrieben hat, in beliebiger\n' +
      'Reihenfolge einen: den, den ein einziger Lauf geschrieben hätte. Die Formate sind\n' +
      'json, sarif, junit und text. Sagt, welche Teile fehlen.',
    options: {
      'fail-on': 'ab welchem Schweregrad der Exit-Code 1 ist:',
      output: 'die Zieldatei; ohne Angabe die Standardausgabe. Sie wird ganz oder gar nicht geschrieben',
    },
    examples: [
      ['bmc report merge teil-*.json > alle.json', 'wenn jeder Rechner seinen Teil getan hat'],
      ['bmc report merge 1.sarif 2.sarif -o bmc.sarif', 'in eine Datei, für Code-Scanning'],
    ],
  },
  render: {
    usage: 'render PFAD',
    summary: 'ein Canvas zeichnen',
    about:
      'Zeichnet ein Canvas als Bild oder Dokument und nennt seine Befunde auf der\n' +
      'Standardfehlerausgabe. PFAD ist eine Datei oder - für die Standardeingabe. Ohne\n' +
      'Format ist es das, das der Name der Zieldatei verspricht, sonst SVG.',
    options: {
      view: 'was zu sehen ist; sonst das Canvas, in pdf und html jede Ansicht mit Inhalt:',
      against: 'womit Änderungen verglichen werden; sonst mit dem letzten Commit',
      format: 'was geschrieben wird:',
      theme: 'die Farben:',
      scale: 'wie viele Pixel eines PNG auf eines des Bildes kommen, auf Papier auf 1/96 Zoll:',
      page: 'das Papier, das svg, png und pdf füllen; sonst A4 bei pdf und bei Bildern die eigene Größe:',
      output: 'die Zieldatei, sonst die Standardausgabe; sie wird ganz oder gar nicht geschrieben',
    },
    examples: [
      ['bmc render bank.bmc -o bank.svg', 'ein Bild zum Weitergeben'],
      ['bmc render bank.bmc --view relationships -o bank.svg', 'Segmente und Beziehungen'],
      ['bmc render bank.bmc --theme print -o bank.pdf', 'zum Drucken: jede Ansicht auf ihrer eigenen Seite'],
      ['bmc render bank.bmc --scale 4 -o bank.png', 'als Pixel, für große Drucke'],
      ['bmc render bank.bmc --page a3 -o bank.png', 'als Blatt in A3, für einen Bericht'],
      ['bmc render bank.bmc -o bank.pptx', 'als Folien zum Bearbeiten'],
      ['bmc render bank.bmc --view changes -o changes.svg', 'was sich seit dem letzten Commit geändert hat'],
      ['bmc render bank.bmc --against bank-2025.bmc -o changes.html', 'was gegenüber einer anderen Datei neu ist'],
      ['bmc render - < bank.bmc > bank.svg', 'in einer Pipe'],
    ],
  },
  questions: {
    usage: 'questions PFAD',
    summary: 'einem Canvas die Fragen stellen, die ein Coach stellen würde',
    about:
      'Geht ein Canvas anhand der Fragen durch, die man zu Kundenbeziehungen stellt:\n' +
      'jede mit dem, was das Canvas antwortet, oder mit dem, was zu schreiben ist,\n' +
      'damit es antwortet. PFAD ist eine Datei oder - für die Standardeingabe.',
    options: {
      format: 'wie die Fragen ausgegeben werden:',
    },
    examples: [
      ['bmc questions bank.bmc', 'im Terminal'],
      ['bmc questions bank.bmc --format md > offen.md', 'als Liste zum Abhaken'],
    ],
  },
  ...portfolioCommand,
  ...siteCommands,
  ...foreignCommands,
  ...gitCommands,
  format: {
    usage: 'format [PFAD…]',
    summary: 'Canvases übersichtlich anordnen',
    about:
      'Ordnet den Text von Canvases an: eine Angabe je Zeile, Werte in einer Spalte.\n' +
      'Wörter und Kommentare bleiben, und was einen Fehler hat, bleibt, wie es ist. Ein\n' +
      'PFAD ist eine Datei, ein Ordner (jede .bmc-Datei darin und darunter), ein Muster\n' +
      'in Anführungszeichen oder - für die Standardeingabe, die angeordnet ausgegeben\n' +
      'wird. Ohne PFAD ist es der aktuelle Ordner.',
    options: {
      check: 'nichts schreiben, nur nennen, was sich ändern würde; Exit-Code 1, wenn etwas zu ändern ist',
      sort: 'zuerst die Notizen samt Kommentaren in die Reihenfolge des Canvas bringen; bei einem Fehler wird nur angeordnet, mit Exit-Code 1',
    },
    examples: [
      ['bmc format', 'jedes Canvas in diesem Ordner und darunter'],
      ['bmc format --check', 'für einen Build: Ist alles angeordnet?'],
      ['bmc format --sort bank.bmc', 'erst der Kopf, dann Partner, Aktivitäten und so fort'],
      ['bmc format - < bank.bmc > ordentlich.bmc', 'in einer Pipe'],
    ],
  },
  explain: {
    usage: 'explain [WORT…]',
    summary: 'sagen, was ein Befund oder ein Wort bedeutet, und warum',
    about:
      'Erklärt den Code eines Befunds: was sein soll, warum, worauf sich das stützt und\n' +
      'ein Beispiel, falsch und richtig. Erklärt ein Wort der Taxonomie, eine\n' +
      'Eigenschaft oder ein Wort nach seiner Eigenschaft; hat ein Wort mehrere\n' +
      'Bedeutungen, werden alle genannt. Ohne WORT wird aufgelistet, was es gibt.',
    options: {
      format: 'wie es ausgegeben wird:',
    },
    examples: [
      ['bmc explain relationship/needs-type', 'ein Befund'],
      ['bmc explain communities', 'ein Wort'],
      ['bmc explain kind community', 'ein Wort nach seiner Eigenschaft'],
      ['bmc explain', 'die Liste von allem'],
    ],
  },
  lsp: {
    usage: 'lsp --stdio',
    summary: 'einen anderen Editor als VS Code bedienen',
    about:
      'Startet den Sprachserver, der das Language Server Protocol spricht. Ein Editor\n' +
      'startet diesen Befehl selbst; einzutippen ist nichts.',
    options: {
      stdio: 'über Standardein- und -ausgabe sprechen',
    },
    examples: [['bmc lsp --stdio', 'was in die Einstellungen eines Editors gehört']],
  },
};

/** The texts of the command line. Commands, options and their values are the same in every language. */
export const commandLine: Texts<typeof english> = {
  commands,
  help: {
    usage: (line: string) => `Aufruf: ${line}`,
    line: 'bmc BEFEHL [OPTION…]',
    about: 'Business Model Canvases als Text: geprüft und gezeichnet.',
    commands: 'Befehle:',
    options: 'Optionen:',
    examples: 'Beispiele:',
    exitCodes: 'Exit-Codes:',
    exitCodeMeanings: {
      '0': 'alles in Ordnung',
      '1': 'es gibt Befunde vom verlangten Schweregrad oder darüber',
      '2': 'falscher Aufruf, oder etwas lässt sich nicht lesen oder schreiben',
      '70': 'ein Fehler in bmc selbst',
    },
    generalOptions: {
      '--lang LANG': 'die Sprache, die bmc spricht: en oder de; sonst die der Umgebung (LC_ALL, LC_MESSAGES, LANG)',
      '-h, --help': 'diese Hilfe zeigen',
      '-v, --version': 'die Version zeigen',
    },
    choices: ({ values, fallback }) =>
      values.length === 1 || fallback === undefined ? or(values) : `${or(values)} (ohne Angabe: ${fallback})`,
    more: '`bmc BEFEHL --help` zeigt die Optionen eines Befehls.',
  },
  report: {
    ...siteReports,
    summary: ({ files, error, warning, information }) => {
      const counts = [
        error > 0 ? many(error, 'Fehler', 'Fehler') : '',
        warning > 0 ? many(warning, 'Warnung', 'Warnungen') : '',
        information > 0 ? many(information, 'Hinweis', 'Hinweise') : '',
      ].filter((count) => count !== '');
      return `${canvases(files)} geprüft: ${counts.join(', ') || 'nichts anzumerken'}.`;
    },
    mended: ({ path, count }) => `${path}: ${many(count, 'Befund', 'Befunde')} behoben.`,
    formatted: ({ path }) => `${path}: neu angeordnet.`,
    notShown: ({ count }) => `${many(count, 'weiterer Befund', 'weitere Befunde')} nicht gezeigt: --max-findings.`,
    progress: ({ done, total }) => `Canvas ${done + 1} von ${total} wird geprüft …`,
  },
  ...gitReports,
  errors,
  reasons: {
    EACCES: 'Die Berechtigung fehlt. Die Rechte ändern oder etwas anderes nennen',
    EPERM: 'Die Berechtigung fehlt. Die Rechte ändern oder etwas anderes nennen',
    ENOENT:
      'Sie ist nicht mehr da oder ein Verweis auf eine Datei, die es nicht gibt. Erneut versuchen oder den Verweis berichtigen',
    EISDIR: 'Es ist ein Ordner. Eine Datei nennen',
    ELOOP: 'Die Verweise führen im Kreis. Sie berichtigen oder entfernen',
    ENAMETOOLONG: 'Der Name ist zu lang. Den Pfad prüfen',
    EMFILE: 'Zu viele Dateien sind geöffnet. Einige Programme schließen und es noch einmal versuchen',
    ENFILE: 'Zu viele Dateien sind geöffnet. Einige Programme schließen und es noch einmal versuchen',
    ENOSPC: 'Der Datenträger ist voll. Platz schaffen und es noch einmal versuchen',
    EDQUOT: 'Der zugeteilte Speicherplatz ist voll. Platz schaffen und es noch einmal versuchen',
    EROFS: 'Der Datenträger ist schreibgeschützt. Eine Datei an anderer Stelle nennen',
    EBUSY: 'Ein anderes Programm benutzt es. Es schließen und es noch einmal versuchen',
    EIO: 'Der Datenträger meldet einen Fehler (EIO). Es noch einmal versuchen oder eine Kopie nennen',
  },
};
