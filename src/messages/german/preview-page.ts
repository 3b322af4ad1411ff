import type { previewPage as english } from '../english/preview-page.ts';
import type { Texts } from '../texts.ts';
import { changesKeys, previewChanges } from './preview-changes.ts';
import { viewNames } from './view-names.ts';

/** Die Texte der Vorschau: ihre Reiter und Werkzeuge, und was sie beim Erkunden sagt. */
export const previewPage: Texts<typeof english> = {
  picture: 'Das Canvas als Bild',
  views: 'Ansichten',
  names: viewNames,
  changes: previewChanges,
  tools: 'Werkzeuge',

  zoom: 'Zoom',
  zoomIn: 'Vergrößern (+)',
  zoomOut: 'Verkleinern (−)',
  fit: 'Einpassen',
  zoomToFit: 'Canvas in die Breite einpassen (0)',
  zoomToNatural: 'Canvas in natürlicher Größe zeigen (Z)',

  find: 'In den Notizen suchen (/)',
  findPlaceholder: 'In den Notizen suchen',
  findNext: 'Nächste Notiz (Eingabe)',
  findPrevious: 'Vorherige Notiz (Umschalt+Eingabe)',
  findClose: 'Schließen (Esc)',
  found: ({ at, count }) => (count === 0 ? 'Nichts gefunden' : at === 0 ? `${count} gefunden` : `${at} von ${count}`),

  filter: 'Notizen filtern',
  filterSegments: 'Segmente',
  filterFindings: 'Nur Notizen mit Befunden (F)',
  noSegments: 'Dieses Canvas hat noch keine Kundensegmente.',
  segmentKey: ({ name, key }) => `${name} (${key})`,
  chips: 'Gezeigte Notizen',
  withFindings: 'mit Befunden',
  remove: ({ what }) => `${what} entfernen`,
  clear: 'Alle zeigen',
  shown: ({ count, of }) => `${count} von ${of} ${of === 1 ? 'Notiz' : 'Notizen'}`,
  shownAll: 'Alle Notizen sind zu sehen.',
  noFinding: 'Keine dieser Notizen hat einen Befund.',

  followCursor: 'Bei der Notiz am Cursor bleiben und bei dem, was mit ihr zusammenhängt (L)',
  followsCursor: 'Die Notiz am Cursor und was mit ihr zusammenhängt, bleiben hell.',
  followsNoCursor: 'Der Cursor dunkelt nichts ab.',

  dependents: ({ name, direct, further }) => {
    if (direct === 0) return `Von „${name}“ hängt nichts ab.`;
    const notes = `${direct} ${direct === 1 ? 'Notiz' : 'Notizen'} unmittelbar`;
    return `Würde sich „${name}“ ändern: ${notes}${further > 0 ? `, ${further} weitere mittelbar` : ''}.`;
  },
  dependsDirectly: 'hängt unmittelbar davon ab',
  dependsFurther: 'hängt mittelbar davon ab',
  chooseNote: 'Zuerst eine Notiz wählen: mit Tab und den Pfeiltasten oder mit dem Cursor im Text.',
  leave: 'Verlassen (Esc)',

  help: 'Tasten (?)',
  helpTitle: 'Tasten',
  close: 'Schließen',
  keys: [
    {
      title: 'Notizen',
      keys: [
        { press: ['↑', '↓', '←', '→'], does: 'zur nächsten Notiz in dieser Richtung' },
        { press: ['Pos1', 'Ende'], does: 'zur ersten oder letzten Notiz' },
        { press: ['Eingabe'], does: 'zu ihrem Text' },
        { press: ['D'], does: 'was sich ändern würde, wenn sie sich ändert' },
        { press: ['N', 'Umschalt+N'], does: 'zum nächsten oder vorherigen Befund' },
      ],
    },
    changesKeys,
    {
      title: 'Schreiben',
      keys: [
        { press: ['A'], does: 'Notiz in ihrem Block hinzufügen' },
        { press: ['F2'], does: 'ihren Titel ändern' },
        { press: ['M'], does: 'in einen anderen Block verschieben' },
        { press: ['Entf'], does: 'löschen' },
        { press: ['Strg+Z'], does: 'das rückgängig machen' },
        { press: ['Strg+C'], does: 'kopieren; mit Umschalt als Bild' },
      ],
    },
    {
      title: 'Filter',
      keys: [
        { press: ['1', '…', '9'], does: 'ein Segment hervorheben, nach seinem Platz' },
        { press: ['F'], does: 'nur Notizen mit Befunden' },
        { press: ['/'], does: 'suchen' },
        { press: ['L'], does: 'bei der Notiz am Cursor bleiben' },
        { press: ['Esc'], does: 'verlassen, eins nach dem anderen' },
      ],
    },
    {
      title: 'Ansichten',
      keys: [
        { press: ['P'], does: 'vorführen' },
        { press: ['V', 'Umschalt+V'], does: 'nächste oder vorherige Ansicht' },
        { press: ['+', '−'], does: 'größer, kleiner' },
        { press: ['0'], does: 'in die Breite einpassen' },
        { press: ['Z'], does: 'natürliche Größe' },
        { press: ['?'], does: 'diese Tasten' },
      ],
    },
  ],
};
