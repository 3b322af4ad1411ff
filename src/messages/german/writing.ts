import type { writing as english } from '../english/writing.ts';
import { capital, code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { blocks } from './blocks.ts';
import { a, named } from './wording.ts';

export const writing: Texts<typeof english> = {
  added: ({ note, all }) =>
    `${capital(named(note))} steht jetzt unter „${blocks[note.keyword].title}“${all ? ', mit allen Segmenten: im Text die nennen, um die es geht' : ''}.`,
  retitled: ({ note }) => `Die Notiz heißt jetzt ${named(note)}.`,
  moved: ({ note, notes }) => {
    const kept = notes === 1 ? 'eine Angabe wurde zum Text' : `${notes} Angaben wurden zu Texten`;
    return `${capital(named(note))} steht jetzt unter „${blocks[note.keyword].title}“${notes > 0 ? `; ${kept}` : ''}.`;
  },
  deleted: ({ note, links }) => {
    const along = links === 0 ? '' : links === 1 ? ', mit dem Verweis darauf' : `, mit ${links} Verweisen darauf`;
    return `${capital(named(note))} ist gelöscht${along}.`;
  },

  stale: 'Der Text hat sich inzwischen geändert, darum wurde nichts geschrieben. Erst nachsehen, dann noch einmal.',
  gone: 'Diese Notiz steht nicht mehr im Text, darum wurde nichts geschrieben.',
  broken: ({ line }) =>
    `In Zeile ${line} ist etwas nicht zu Ende geschrieben, darum kann aus dem Bild nichts geschrieben werden. Erst das beheben.`,
  unread: 'Dieser Text ließ sich nicht lesen, wie er ist, darum kann aus dem Bild nichts geschrieben werden.',
  noTitle: 'Eine Notiz braucht einen Titel: einen schreiben, oder mit Esc verlassen.',
  staysHere: ({ note }) => `${capital(named(note))} steht schon unter „${blocks[note.keyword].title}“.`,
  referredTo: ({ by, key, to }) =>
    `${capital(named(by))} verweist mit ${code(key)} darauf, und das kann nicht auf ${a(to, 'accusative')} führen.`,
  linkLost: ({ fact, to }) =>
    `${capital(a(to))} kann ${code(fact)} nicht sagen, und der Verweis ginge verloren. Erst aus dem Text herausnehmen.`,
  newError: ({ message }) => `Es gäbe einen neuen Fehler: ${message}`,

  readOnly: 'Dieser Text lässt sich nicht ändern: Er stammt aus einer anderen Zeit oder von einem anderen Ort.',
  notApplied: 'Der Editor hat die Änderung nicht angenommen, darum wurde nichts geschrieben.',
  failed: 'Es wurde nichts geschrieben; das Protokoll sagt, warum.',
  undone: 'Die Änderung ist rückgängig gemacht.',
  notUndone: 'Der Text hat sich seitdem geändert: dort rückgängig machen.',

  nothingToCopy: 'Erst ein Canvas (eine .bmc-Datei) öffnen: Kopiert wird das, an dem gerade geschrieben wird.',
  copying: 'Das Bild entsteht …',
  copiedCanvas: 'Das Canvas ist in der Zwischenablage, als Text.',
  copiedCanvasPicture: 'Das Canvas ist in der Zwischenablage, als Bild.',
  copiedNote: 'Die Notiz ist in der Zwischenablage, als Text.',
  copiedNotePicture: 'Die Notiz ist in der Zwischenablage, als Bild.',
  noPictureInClipboard:
    'Bilder lassen sich hier nicht in die Zwischenablage legen. Stattdessen lässt sich das Bild als Datei speichern.',
  savePicture: 'Bild speichern…',
  copyFailed: 'Es wurde nichts kopiert; das Protokoll sagt, warum.',

  nothingToPrint: 'Erst ein Canvas (eine .bmc-Datei) öffnen: Gedruckt wird das, an dem gerade geschrieben wird.',
  makingPrint: 'Die Seite entsteht …',
  printOpened: ({ file }) => `${file} öffnet sich in dem Programm, das hier PDF-Dateien zeigt. Dort drucken.`,
  printDownloaded: ({ file }) => `${file} kommt als Download. Von dort öffnen und drucken.`,
  saveElsewhere: 'PDF speichern…',
  printFailed: 'Die Seite ließ sich nicht machen; das Protokoll sagt, warum.',
  printTitle: ({ file }) => `${file} zum Drucken`,
};
