import { many } from '../counted.ts';
import type { site as english } from '../english/site.ts';
import type { Texts } from '../texts.ts';

export const site: Texts<typeof english> = {
  title: 'Alle Canvases',
  marker: 'bmc schreibt diesen Ordner und ersetzt alles, was darin liegt, sobald wieder veröffentlicht wird.',
  canvases: ({ count }) => many(count, 'Canvas', 'Canvases'),
  notes: ({ count }) => many(count, 'Notiz', 'Notizen'),
  empty:
    'In diesem Ordner liegt noch kein Canvas. Ein Canvas ist eine Datei, deren Name auf .bmc endet; `bmc new` beginnt eines.',
  topFolder: 'Im Ordner selbst',

  find: {
    label: 'Canvases und Notizen suchen',
    hint: 'Titel, Datei oder Wörter einer Notiz',
    notes: 'Notizen',
    found: ({ canvases, notes }) =>
      [
        ...(canvases > 0 ? [many(canvases, 'Canvas', 'Canvases')] : []),
        ...(notes > 0 ? [many(notes, 'Notiz', 'Notizen')] : []),
      ].join(', ') + (canvases + notes > 0 ? ' gefunden' : 'Nichts gefunden. Weniger Wörter finden mehr.'),
    more: ({ count }) => `und ${many(count, 'weitere Notiz', 'weitere Notizen')}`,
    loading: 'Die Notizen werden durchsucht …',
    failed: 'Die Notizen ließen sich nicht durchsuchen, nur Titel und Dateien.',
  },

  fine: 'nichts anzumerken',
  answered: ({ answered, all }) => `${answered} von ${all} Fragen beantwortet`,
  notRead: 'Nicht gelesen.',
  partlyRead: ({ line }) => `Zeile ${line}:`,

  page: {
    all: 'Alle Canvases',
    compare: 'Vergleichen',
    since: ({ title }) => `Was sich seit ${title} geändert hat`,
    findings: ({ count }) => `Befunde (${count})`,
    severities: { error: 'Fehler', warning: 'Warnung', information: 'Hinweis' },
    line: ({ line }) => `Zeile ${line}`,
    unpresented:
      'Präsentieren geht gerade nicht: Eine Datei dieser Seiten ließ sich nicht laden. Die Seite neu laden hilft vielleicht.',
  },

  compare: {
    title: 'Zwei Canvases vergleichen',
    before: 'Früher',
    after: 'Später',
    swap: 'Tauschen',
    view: 'Änderungen',
    choose:
      'Zwei Canvases auswählen: Was im späteren dazukam, wegfiel oder sich änderte, ist an seinen Notizen markiert.',
    other: 'Nun noch das andere auswählen.',
    same: 'Das ist zweimal dasselbe Canvas. Zum Vergleichen ein anderes auswählen.',
    tooFew: 'Hier gibt es keine zwei Canvases, die sich vergleichen ließen.',
    nothing: 'eines auswählen',
    drawing: 'Wird verglichen …',
    failed: 'Diese beiden ließen sich nicht vergleichen. Die Seite neu laden hilft vielleicht.',
    needsScript: 'Verglichen wird von einem Skript dieser Seite, das dieser Browser nicht ausführt.',
  },

  live: {
    lost: 'bmc ist beendet: Diese Seite folgt den Dateien nicht mehr.',
  },

  missing: {
    title: 'Keine solche Seite',
    text: 'Diese Seite gibt es hier nicht. Vielleicht wurde das Canvas umbenannt oder gelöscht.',
  },
  refused: {
    host: 'Unter dieser Adresse antwortet bmc serve nicht. Richtig ist die, die es ausgegeben hat.',
    method: 'Seiten lassen sich hier lesen, sonst nichts.',
    origin: 'Danach hat eine andere Website gefragt. Die Adresse, die bmc serve ausgegeben hat, bitte selbst öffnen.',
  },
};
