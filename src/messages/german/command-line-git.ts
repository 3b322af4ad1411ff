import type {
  gitCommands as englishCommands,
  gitErrors as englishErrors,
  gitReports as englishReports,
} from '../english/command-line-git.ts';
import type { Texts } from '../texts.ts';

/** The texts of the commands that ask git, and of what they print. */

export const gitCommands: Texts<typeof englishCommands> = {
  diff: {
    usage: 'diff [ALT] [NEU] [-- PFAD…]',
    summary: 'sagen, was sich an Canvases dem Sinn nach geändert hat',
    about:
      'Vergleicht Canvases: welche Notizen und Angaben neu, entfallen, geändert,\n' +
      'umbenannt oder verschoben sind, welche Befunde dazukamen und welche erledigt\n' +
      'sind, und was das bedeutet. Layout, Kommentare und Reihenfolge zählen nicht. ALT\n' +
      'und NEU sind zwei Dateien oder Stände eines Git-Repositorys wie main..vorschlag;\n' +
      'ohne NEU gelten die Dateien, wie sie sind, ohne ALT der letzte Commit. Drei\n' +
      'Punkte vergleichen mit der Stelle, an der ein Zweig begann.',
    options: {
      format: 'wie die Änderungen ausgegeben werden:',
      'exit-code': 'mit Rückgabewert 1 enden, wenn sich etwas unterscheidet',
    },
    examples: [
      ['bmc diff', 'die Dateien, verglichen mit dem letzten Commit'],
      ['bmc diff bank-2025.bmc bank.bmc', 'zwei Dateien'],
      ['bmc diff HEAD~3 -- bank.bmc', 'eine Datei, verglichen mit einem früheren Stand'],
      ['bmc diff main...vorschlag --format md', 'was ein Pull-Request ändert, für seine Seite'],
      ['bmc diff bank-2025.bmc bank.bmc --format svg > diff.svg', 'als ein Bild von beiden'],
    ],
  },
  history: {
    usage: 'history PFAD',
    summary: 'sagen, wie ein Canvas zu dem wurde, was es ist',
    about:
      'Geht die Stände eines Canvas zurück, unter allen Namen, die seine Datei hatte,\n' +
      'und sagt zu jedem, was er dem Sinn nach geändert hat; dann weiter zu dem Canvas,\n' +
      'aus dem es entstand, wenn sein Kopf nach `from` eines nennt.',
    options: {
      format: 'wie die Geschichte ausgegeben wird:',
      'max-count': 'wie viele Stände höchstens betrachtet werden; sonst 20',
    },
    examples: [
      ['bmc history bank.bmc', 'im Terminal'],
      ['bmc history bank.bmc --max-count 3 --format md', 'die letzten drei, für eine Seite'],
    ],
  },
  merge: {
    usage: 'merge BASIS UNSERE IHRE',
    summary: 'die Änderungen zweier Menschen an einem Canvas zusammenführen',
    about:
      'Führt zusammen, was zwei aus einem Canvas gemacht haben, nach dem, was darin\n' +
      'steht: Änderungen verschiedener Angaben gehen zusammen, wo immer sie stehen, und\n' +
      'nur eine Angabe, die beide geändert haben, wird zur Entscheidung markiert.\n' +
      'Unsere Kommentare und unser Layout bleiben. Was sich nicht als Canvas lesen\n' +
      'lässt, wird zeilenweise zusammengeführt. Endet mit Rückgabewert 1, wenn Marken\n' +
      'übrig bleiben.',
    options: {
      output: 'die Datei, in die geschrieben wird; sonst die Standardausgabe. Sie wird ganz geschrieben oder gar nicht',
      name: 'wie das Canvas in Meldungen heißt',
      'marker-size': 'wie viele Zeichen eine Marke hat; sonst 7',
    },
    examples: [['bmc merge basis.bmc unsere.bmc ihre.bmc -o unsere.bmc', 'unsere Datei erhält beides']],
  },
  git: {
    usage: 'git setup',
    summary: 'Git in diesem Klon beibringen, Canvases zu vergleichen und zusammenzuführen',
    about:
      'Zeigt, was gesetzt wird, und setzt es in der Konfiguration und den Attributen\n' +
      'nur dieses Klons: Überschriften von Änderungen, die die Notiz nennen,\n' +
      '`git diff --word-diff` nach Wörtern und Namen, und das Zusammenführen nach dem,\n' +
      'was in Canvases steht.',
    options: {
      'dry-run': 'nur zeigen, was geschrieben würde',
      undo: 'es zurücknehmen',
      command: 'wie Git dieses Programm aufruft; sonst bmc',
    },
    examples: [
      ['bmc git setup --dry-run', 'ansehen, was geschrieben würde'],
      ['bmc git setup', 'es setzen'],
      ['bmc git setup --undo', 'es zurücknehmen'],
    ],
  },
};

export const gitReports: Texts<typeof englishReports> = {
  merge: {
    ours: 'unsere',
    theirs: 'ihre',
    byLines: ({ path }) =>
      `\`${path}\` wird zeilenweise zusammengeführt: Eine der Fassungen lässt sich nicht als Canvas lesen.`,
    conflicts: ({ path, count }) =>
      `In \`${path}\` ${count === 1 ? 'wurde eine Stelle' : `wurden ${count} Stellen`} von beiden geändert: nach <<<<<<< suchen und entscheiden.`,
  },
  git: {
    plan: ({ file, undo }) =>
      undo
        ? `Entfernt aus der Konfiguration dieses Klons und aus ${file}:`
        : `Setzt in der Konfiguration dieses Klons und in ${file}:`,
    done: 'Git vergleicht Canvases in diesem Klon jetzt nach dem, was darin steht, und führt sie so zusammen.',
    undone: 'Git behandelt Canvases in diesem Klon wieder wie jeden anderen Text.',
  },
  history: {
    grewOutOf: ({ path }) => `entstand aus ${path}`,
    none: ({ path }) => `Git kennt noch keinen Stand von \`${path}\`. Zuerst committen.`,
  },
};

export const gitErrors: Texts<typeof englishErrors> = {
  twoStates: ({ count }) =>
    `\`diff\` vergleicht zwei Stände, nicht ${count}. Die betrachteten Dateien hinter -- schreiben.`,
  filesAndPaths:
    'Zwei Dateien werden als Ganze verglichen. Was hinter -- steht, weglassen, oder Stände aus Git nennen.',
  inputHasNoPast:
    'Die Standardeingabe hat keinen früheren Stand. Nach --against eine Datei nennen, mit der sie verglichen wird.',
  againstNothing:
    'Nur Änderungen haben etwas, womit sie verglichen werden. --view changes wählen oder --against weglassen.',
  oneChangedCanvas:
    'Mehr als ein Canvas ist anders, und ein Bild zeigt eines. Es hinter -- nennen oder --format html wählen.',
  inputTwice: 'Die Standardeingabe kann nur eine Seite eines Vergleichs sein. Für die andere eine Datei nennen.',
  git: {
    'no-git': (_) =>
      'Frühere Stände brauchen Git, und auf diesem Rechner gibt es keins. Git installieren oder zwei Dateien vergleichen.',
    'no-repository': (_) =>
      'Dieser Ordner gehört zu keinem Git-Repository, also gibt es keine früheren Stände. In eines wechseln oder zwei Dateien vergleichen.',
    'unknown-revision': ({ detail }) =>
      `Es gibt weder eine Datei noch einen Stand \`${detail}\`. Den Namen prüfen; \`git log\` listet Stände auf.`,
    'no-files': (_) =>
      'Zu diesem Repository gehören keine ausgecheckten Dateien. Zwei Stände nennen, etwa `bmc diff HEAD~1..HEAD`.',
    failed: ({ detail }) => `Git konnte nicht antworten: ${detail}`,
  },
  threeFiles: ({ count }) => `\`merge\` nimmt drei Dateien, die gemeinsame Basis, unsere und ihre, nicht ${count}.`,
  setupAlone: 'Sagen, was mit Git zu tun ist: `bmc git setup`.',
};
