import { many } from '../counted.ts';
import type {
  siteCommands as englishCommands,
  siteErrors as englishErrors,
  siteReports as englishReports,
} from '../english/command-line-site.ts';
import type { Texts } from '../texts.ts';

const canvases = (count: number): string => many(count, 'Canvas', 'Canvases');

const title = 'wie die Übersicht heißt';

export const siteCommands: Texts<typeof englishCommands> = {
  serve: {
    usage: 'serve [ORDNER]',
    summary: 'die Canvases eines Ordners im Browser zeigen, immer auf dem neuesten Stand',
    about:
      'Zeigt alle Canvases eines Ordners und seiner Unterordner als Seiten: Übersicht\n' +
      'mit Suche, alle Ansichten, Vorführen und der Vergleich zweier Canvases. Die\n' +
      'Seiten folgen den Dateien binnen einer Sekunde. Erreichbar sind sie nur von\n' +
      'diesem Rechner aus, außer mit --host. Strg-C beendet.',
    options: {
      port: 'der Port; 8262, wenn nichts anderes gesagt ist, 0 für irgendeinen freien',
      host: 'Name oder Adresse dieses Rechners; andere im Netz können die Canvases des Ordners dann lesen',
      title,
    },
    examples: [
      ['bmc serve', 'die Canvases in diesem Ordner'],
      ['bmc serve plans --port 9000', 'die eines anderen, an anderer Stelle'],
      ['bmc serve --host 0.0.0.0', 'für alle in diesem Netz'],
    ],
  },
  build: {
    usage: 'build [ORDNER] -o SEITEN',
    summary: 'die Canvases eines Ordners als Seiten für jeden Webserver schreiben',
    about:
      'Schreibt die Seiten, die `bmc serve` zeigt, als Dateien: für jeden Webserver,\n' +
      'unter jedem Pfad, oder zum Öffnen von der Festplatte. SEITEN wird ganz oder gar\n' +
      'nicht geschrieben; der Ordner darf neu oder leer sein oder von einem früheren\n' +
      'Mal stammen. Dieselben Canvases ergeben dieselben Bytes. Veröffentlicht wird\n' +
      'alles, was in Canvases steht, außer Kommentaren.',
    options: {
      output: 'der Ordner, der geschrieben wird',
      title,
    },
    examples: [
      ['bmc build -o site', 'die Canvases in diesem Ordner'],
      ['bmc build plans -o public --title "Unsere Pläne"', 'die eines anderen'],
    ],
  },
};

export const siteReports: Texts<typeof englishReports> = {
  serving: ({ canvases: count, path, address }) => `${canvases(count)} aus ${path}: ${address} — Strg-C beendet.`,
  reachable: ({ host }) => `Erreichbar unter ${host}: Wer diesen Rechner erreicht, kann diese Canvases lesen.`,
  served: 'Beendet.',
  built: ({ canvases: count, path }) =>
    `${canvases(count)} in ${path}: ${path.replace(/[\\/]$/, '')}/index.html zeigt sie.`,
};

export const siteErrors: Texts<typeof englishErrors> = {
  oneFolder: ({ command, count }) =>
    `\`${command}\` nimmt einen Ordner, nicht ${count}. Zu nennen ist einer, in dem alle liegen.`,
  notAFolder: ({ path }) => `\`${path}\` ist eine Datei. Zu nennen ist der Ordner, in dem sie liegt.`,
  noSite: 'Der Ordner, der geschrieben werden soll, fehlt: `bmc build -o site`.',
  noPort: ({ port, last }) => `Einen Port ${port} gibt es nicht. Es geht bis ${last}, oder 0 für irgendeinen freien.`,
  portTaken: ({ port }) =>
    `Port ${port} ist belegt, vielleicht von einem anderen \`bmc serve\`. Das andere beenden oder einen anderen Port nehmen: \`--port ${port === 65_535 ? 8262 : port + 1}\`, oder \`--port 0\` für irgendeinen freien.`,
  portForbidden: ({ port }) => `Port ${port} ist nicht erlaubt. Einer über 1023 ist es, zum Beispiel \`--port 8262\`.`,
  hostUnknown: ({ host, reason }) =>
    `\`${host}\` ist kein Name und keine Adresse dieses Rechners (${reason}). Ohne --host geht es, oder mit einem, der es ist.`,
  unwatched: ({ reason }) =>
    `Nicht jede Datei hier lässt sich beobachten (${reason}): Neu geladen zeigen die Seiten, was sich geändert hat.`,
  foreignFolder: ({ path }) =>
    `In \`${path}\` liegt etwas, das nicht von \`bmc build\` stammt; es bleibt, wie es ist. Zu nennen ist ein neuer Ordner, oder dieser ist zu leeren.`,
  siteOverCanvases: ({ path }) =>
    `In \`${path}\` liegen Canvases, die dabei verloren gingen. Hinter -o ist ein anderer Ordner zu nennen.`,
  special: ({ path }) =>
    `\`${path}\` ist keine Datei mit einem Text, sondern eine Pipe oder ein Gerät. Es gehört weg oder braucht einen anderen Namen.`,
};
