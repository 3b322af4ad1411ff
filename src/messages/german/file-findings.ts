import type { fileFindings as english } from '../english/file-findings.ts';
import type { Texts } from '../texts.ts';

/** Findings about a file as a whole, in German. */
export const fileFindings: Texts<typeof english> = {
  'file/too-large': {
    summary: 'Eine Datei ist klein genug, um bei jedem Tastendruck gelesen zu werden.',
    reason: 'Ein Canvas dieser Größe ließe sich beim Tippen weder zeichnen noch prüfen.',
    message: ({ megabytes }) =>
      `Diese Datei ist größer als ${megabytes} MB und wird nicht gelesen. Auf mehrere Canvases aufteilen.`,
  },
  'encoding/not-utf-8': {
    summary: 'Eine Datei ist in UTF-8 kodiert.',
    reason: 'In einer anderen Kodierung gehen Umlaute und andere besondere Buchstaben verloren.',
    message: () => 'Einige Zeichen dieser Datei ließen sich nicht lesen. Mit der Kodierung UTF-8 speichern.',
  },
};
