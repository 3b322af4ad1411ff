import type { compare as english } from '../english/compare.ts';
import type { Texts } from '../texts.ts';

export const compare: Texts<typeof english> = {
  title: ({ file, label }) => `${file} ↔ ${label}`,
  lockedTitle: ({ file, label }) => `[Änderungen] ${file} ↔ ${label}`,
  inRevision: ({ file, revision }) => `${file} (${revision})`,
  saved: 'zuletzt gespeichert',
  nothing: 'ein leeres Canvas',

  nothingToCompare: 'Zuerst ein Canvas (eine .bmc-Datei) öffnen: verglichen wird das geöffnete.',
  notACanvas: ({ file }) => `${file} ist kein Canvas, seine Änderungen lassen sich deshalb nicht zeichnen.`,

  troubles: {
    'no-git': (_) =>
      'VS Code kennt hier kein Git. Mit einer anderen Datei oder dem zuletzt gespeicherten Stand lässt sich das Canvas trotzdem vergleichen.',
    'no-repository': (_) =>
      'Dieses Canvas liegt in keinem Git-Repository. Mit einer anderen Datei oder dem zuletzt gespeicherten Stand lässt es sich trotzdem vergleichen.',
    'no-commit': (_) =>
      'In diesem Repository gibt es noch keinen Commit. Mit einer anderen Datei oder dem zuletzt gespeicherten Stand lässt sich das Canvas trotzdem vergleichen.',
    'unknown-revision': ({ name }) =>
      `Eine Revision „${name}“ kennt Git nicht mehr. Bitte wählen, womit das Canvas verglichen werden soll.`,
    'no-file': ({ name }) => `${name} ist nicht mehr lesbar. Bitte wählen, womit das Canvas verglichen werden soll.`,
    'not-saved': (_) =>
      'Dieses Canvas wurde noch nicht gespeichert: Einen früheren Stand gibt es nicht. Bitte wählen, womit es verglichen werden soll.',
  },
  choose: 'Vergleichen mit …',

  ways: {
    head: { label: 'Letzter Commit', about: 'der Stand von HEAD' },
    revision: { label: 'Revision …', about: 'ein Branch, ein Tag oder ein Commit dieser Datei' },
    file: { label: 'Anderes Canvas …', about: 'eine Datei' },
    saved: { label: 'Zuletzt gespeichert', about: 'was noch nicht gespeichert ist' },
  },

  revision: {
    ask: 'Mit welcher Revision vergleichen?',
    hint: 'Eine wählen oder schreiben, was Git versteht, etwa main~3',
    commits: 'Commits dieser Datei',
    branches: 'Lokale Branches',
    remotes: 'Branches anderswo',
    tags: 'Tags des Repositorys',
    head: 'letzter Commit',
    written: ({ ref }) => `Revision ${ref}`,
    by: ({ author, date }) => `${author} · ${date}`,
  },

  file: {
    ask: 'Mit welchem Canvas vergleichen?',
    browse: 'Durchsuchen …',
    open: 'Vergleichen',
    kind: 'Business Model Canvas',
  },

  history: {
    ask: ({ file }) => `Die Geschichte von ${file}`,
    hint: 'Eine Revision wählen, um zu sehen, was sie geändert hat',
    now: 'Noch nicht committet',
    grewOutOf: ({ file }) => `Hervorgegangen aus ${file}`,
    unreadable: 'nicht lesbar',
    none: ({ file }) => `Git kennt noch keine Revision von ${file}. Zuerst committen.`,
    first: 'Das ist die erste Revision; davor gibt es keine.',
    last: 'Das ist das Canvas, wie es jetzt ist; eine spätere Revision gibt es nicht.',
    place: ({ at, of }) => `${at} von ${of}`,
  },
};
