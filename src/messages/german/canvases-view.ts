import { many } from '../counted.ts';
import type { canvasesView as english } from '../english/canvases-view.ts';
import type { Texts } from '../texts.ts';

const canvases = (count: number): string => many(count, 'Canvas', 'Canvases');

/** Was die Ansicht aller Canvases sagt, und die Befehle darin. */
export const canvasesView: Texts<typeof english> = {
  canvases: ({ count }) => canvases(count),
  notes: ({ count }) => many(count, 'Notiz', 'Notizen'),
  untitled: 'ohne Titel',
  reading: ({ pending, all }) => `Canvases werden gelesen: ${all - pending} von ${all}`,
  filtered: ({ by, shown, all }) => `${by.join(' · ')}: ${shown} von ${canvases(all)}`,
  nothingFits: ({ by, all }) => `${by.join(' · ')}: keines von ${canvases(all)}`,
  stillReading: ({ pending }) => `${pending} noch zu lesen`,
  limited: ({ limit }) =>
    `Nur ${limit.toLocaleString('de')} Canvases dieses Ordners sind zu sehen; die anderen, wenn ein kleinerer Ordner geöffnet ist`,
  isFiltered: 'gefiltert',
  quoted: ({ text }) => `„${text}“`,
  filter: {
    title: 'Canvases filtern',
    choose: 'Welche Canvases sollen zu sehen sein? Die, auf die alles Gewählte zutrifft.',
    parts: {
      text: { label: 'Wörter', ask: 'Wörter in einem Titel, einem Pfad oder einer Notiz' },
      stage: { label: 'Phase', ask: 'Canvases in welcher Phase?' },
      segmentKind: { label: 'Art des Segments', ask: 'Canvases mit welcher Art von Segment?' },
      relationshipType: { label: 'Beziehungstyp', ask: 'Canvases, die welchen Beziehungstyp verwenden?' },
    },
    any: 'Beliebig',
    clear: 'Filter aufheben',
    notReady: 'Die Canvases sind noch nicht gelesen. Gleich noch einmal versuchen.',
  },
  page: {
    title: 'Canvas-Portfolio',
    reading: 'Alle Canvases werden gelesen …',
    failed:
      'Das Portfolio lässt sich nicht zeigen, weil der Sprachserver nicht läuft. Ihn neu starten und diese Seite wieder öffnen.\n',
  },
  chooseTwo: 'Zwei Canvases zum Vergleichen auswählen: das zweite mit gedrückter Strg- oder Cmd-Taste.',
  choosePresented: 'Die Canvases zum Vorführen in der Ansicht der Canvases auswählen.',
};
