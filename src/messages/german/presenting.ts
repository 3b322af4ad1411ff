import type { presenting as english } from '../english/presenting.ts';
import type { Texts } from '../texts.ts';

/** Die Texte beim Vorführen: was das Publikum und was der Vortragende liest. */
export const presenting: Texts<typeof english> = {
  whole: 'Das ganze Canvas',

  stage: ({ title }) => `Vorführung: ${title}`,
  step: ({ at, of, title, notes }) => `${at} von ${of}: ${[title, ...notes].join('. ')}`,
  part: ({ at, of }) => `Teil ${at} von ${of}`,
  blank: 'Der Bildschirm ist dunkel.',
  overview: 'Überblick',
  path: ({ name }) => `Was zu ${name} führt`,

  controls: 'Bedienung',
  start: 'Vorführen (P)',
  next: 'Weiter (→)',
  previous: 'Zurück (←)',
  showOverview: 'Überblick (O)',
  showBlank: 'Bildschirm dunkel (B)',
  openSpeaker: 'Vortragsansicht (S)',
  fullScreen: 'Vollbild (F)',
  showHelp: 'Tasten (?)',
  end: 'Beenden (Esc)',

  helpTitle: 'Tasten beim Vorführen',
  close: 'Schließen',
  keys: {
    next: { press: ['→', '↓', 'Leertaste', 'Bild ab'], does: 'weiter' },
    previous: { press: ['←', '↑', 'Bild auf'], does: 'zurück' },
    ends: { press: ['Pos1', 'Ende'], does: 'zum ersten oder letzten Schritt' },
    overview: { press: ['O'], does: 'Überblick; ein Klick auf einen Block führt dorthin' },
    blank: { press: ['B', '.'], does: 'Bildschirm dunkel' },
    paths: { press: ['1', '…', '9'], does: 'hervorheben, was zu einem Segment führt' },
    speaker: { press: ['S'], does: 'Vortragsansicht' },
    fullScreen: { press: ['F'], does: 'Vollbild' },
    zen: { press: ['Z'], does: 'Zen-Modus' },
    help: { press: ['?'], does: 'diese Tasten' },
    end: { press: ['Esc'], does: 'beenden' },
  },

  speaker: {
    title: 'Vortragsansicht',
    of: ({ title }) => `Vortragsansicht: ${title}`,
    now: 'Jetzt',
    next: 'Danach',
    steps: 'Schritte',
    segments: 'Segmente',
    nothingNext: 'Das ist der letzte Schritt.',
    noRemarks: 'Keine Anmerkungen zu diesem Schritt. Hier erscheint, was im Text eines Elements hinter „note“ steht.',
    clock: 'Uhrzeit',
    running: 'Läuft seit',
    restartClock: 'Wieder bei 0:00 beginnen',
    idle: 'Gerade wird nichts vorgeführt.',
    start: 'Vorführen',
    blank: 'Der Bildschirm des Publikums ist dunkel.',
    overview: 'Das Publikum sieht den Überblick.',
    path: ({ name }) => `Das Publikum sieht, was zu ${name} führt.`,
    newWindow: 'In ein eigenes Fenster verschieben',
    blocked:
      'Der Browser hat kein Fenster für die Vortragsansicht geöffnet. Pop-up-Fenster für diese Seite erlauben und noch einmal S drücken.',
    alone: 'Das ist die Vortragsansicht einer Vorführung, die geschlossen wurde.',
  },
};
