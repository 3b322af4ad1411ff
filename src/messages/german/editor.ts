import type { editor as english } from '../english/editor.ts';
import type { Texts } from '../texts.ts';

/** The texts of the editor extension and of the frame around its preview. */
export const editor: Texts<typeof english> = {
  name: 'Business Model Canvas',
  previewTitle: ({ file }) => `Vorschau ${file}`,
  lockedPreviewTitle: ({ file }) => `[Vorschau] ${file}`,
  goToLine: ({ line }) => `Zu Zeile ${line}`,
  nothingToPreview:
    'Zuerst ein Canvas öffnen (eine .bmc-Datei): Die Vorschau zeigt das Canvas, an dem gerade geschrieben wird.',
  sourceGone: ({ file }) => `${file} lässt sich nicht mehr lesen; dies ist das letzte Bild davon.`,
  notACanvas: ({ file }) =>
    `${file} ist kein Canvas. Als .bmc-Datei speichern oder als Sprache „Business Model Canvas“ einstellen.`,
  noExplanation: ({ code }) => `Einen Befund ${code} gibt es nicht.\n`,
  serverStopped: 'Das Canvas wird zurzeit weder geprüft noch gezeichnet: Der Sprachserver läuft nicht.',
  serverFailed: 'Der Sprachserver für Canvases ließ sich nicht starten.',
  drawingFailed: 'Dieses Canvas ließ sich nicht zeichnen; warum, steht im Protokoll.',
  restart: 'Neu starten',
  showLog: 'Protokoll zeigen',
};
