import type { publishing as english } from '../english/publishing.ts';

export const publishing: typeof english = {
  chooseFolder: 'Der Ordner, dessen Canvases veröffentlicht werden',
  targetTitle: 'Ein Ordner für die Seiten',
  targetLabel: 'Hier veröffentlichen',
  chooseTarget: 'Wohin die Seiten kommen',
  again: 'Die zuletzt veröffentlichten Seiten ersetzen',
  elsewhere: 'Ein anderer Ordner …',
  nowhere:
    'Zuerst einen Ordner öffnen: Veröffentlicht werden die Canvases in einem Ordner, so wie sie gespeichert sind.',
  none: ({ folder }) => `In ${folder} gibt es kein Canvas: Es ist nichts zu veröffentlichen.`,
  publishing: ({ folder }) => `Die Canvases von ${folder} werden veröffentlicht …`,
  done: ({ done, canvases }) => `${done} von ${canvases}`,
  published: ({ canvases, target }) =>
    `${canvases === 1 ? 'Ein Canvas ist' : `${canvases} Canvases sind`} in ${target} veröffentlicht. Die Datei index.html öffnet sich in jedem Browser, und der Ordner kann so auf jeden Webserver.`,
  open: 'Im Browser öffnen',
  reveal: 'Ordner zeigen',
  foreign: ({ target }) =>
    `${target} enthält andere Dateien, und dort wurde noch nichts veröffentlicht: Der Ordner wird nicht ersetzt. Einen leeren Ordner wählen.`,
  holdsCanvases: ({ target }) =>
    `In ${target} liegen Canvases, die dabei verloren gingen: Der Ordner wird nicht ersetzt. Einen anderen Ordner wählen.`,
  unread: ({ count, first }) =>
    `${count === 1 ? 'Ein Canvas war' : `${count} Canvases waren`} nicht zu lesen, und die Übersicht sagt es: ${first}`,
  unwritable: ({ target, reason }) =>
    `Die Seiten konnten nicht nach ${target} geschrieben werden: ${reason}. Was dort war, ist unverändert.`,
  failed: 'Die Seiten konnten nicht gemacht werden; das Protokoll sagt, warum.',
};
