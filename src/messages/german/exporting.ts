import type { exporting as english } from '../english/exporting.ts';
import type { Texts } from '../texts.ts';

export const exporting: Texts<typeof english> = {
  language: 'de',
  formats: {
    svg: { label: 'SVG-Bild', about: 'scharf in jeder Größe, für Webseiten und Zeichenprogramme' },
    png: { label: 'PNG-Bild', about: 'für jedes Programm, das Bilder zeigt' },
    pdf: { label: 'PDF-Dokument', about: 'zum Drucken: eine Seite je Ansicht' },
    html: { label: 'Webseite', about: 'eine Datei mit allen Ansichten, für jeden Browser' },
    pptx: { label: 'PowerPoint-Folien', about: 'das Canvas und seine Felder als bearbeitbare Formen' },
    md: { label: 'Markdown', about: 'die neun Felder als Text' },
    json: { label: 'JSON-Daten', about: 'das Canvas für andere Programme' },
  },
  looks: {
    theme: {
      label: 'Farben',
      values: {
        light: 'hell',
        dark: 'dunkel',
        'high-contrast-light': 'hoher Kontrast, hell',
        'high-contrast-dark': 'hoher Kontrast, dunkel',
        print: 'zum Drucken, sparsam mit Tinte',
      },
    },
    scale: {
      label: 'Pixel',
      values: {
        1: 'wie auf einem einfachen Bildschirm',
        2: 'doppelt so fein',
        3: 'dreimal so fein',
        4: 'viermal so fein',
      },
    },
    page: {
      label: 'Papier',
      none: 'keines: das Bild hat seine eigene Größe',
      values: { a4: 'A4', a3: 'A3', letter: 'US-Letter' },
    },
  },
  editor: {
    chooseFormat: 'Das Canvas exportieren als …',
    chooseLook: ({ format }) => `Exportieren: ${format}`,
    lookHint: 'Die Eingabetaste exportiert es so. Eine Zeile wählen, um sie zu ändern.',
    file: 'Datei',
    replaces: 'ersetzt die vorhandene',
    noFile: 'wird noch erfragt',
    saveTitle: 'Canvas exportieren',
    saveLabel: 'Exportieren',
    exporting: ({ file }) => `${file} wird exportiert …`,
    done: ({ file }) => `${file} ist exportiert.`,
    open: 'Öffnen',
    reveal: 'Anzeigen',
    nothingToExport: 'Erst ein Canvas öffnen (eine .bmc-Datei): exportiert wird das, an dem geschrieben wird.',
    failed: 'Das Canvas konnte nicht exportiert werden; warum, steht im Protokoll.',
    unwritable: ({ file, reason }) =>
      `${file} konnte nicht geschrieben werden; eine ältere Datei dieses Namens ist unverändert: ${reason}`,
  },
  noNotes: 'Noch keine Notizen.',
  serves: ({ segments }) => `dient ${segments}`,
  relationships: {
    heading: 'Beziehungen auf einen Blick',
    columns: { relationship: 'Beziehung', segments: 'Mit', types: 'Art', motives: 'Motiv', channels: 'Über' },
  },
  page: {
    present: 'Vorführen',
    views: 'Ansichten',
    zoom: 'Zoom',
    zoomIn: 'Vergrößern (+)',
    zoomOut: 'Verkleinern (−)',
    zoomToNatural: 'Bild in seiner eigenen Größe zeigen (1)',
    fit: 'Einpassen',
    zoomToFit: 'Bild in die Breite einpassen (0)',
  },
  slides: {
    continued: ({ title, slide, of }) => `${title} (${slide} von ${of})`,
  },
  missing: ({ characters, more, scripts, canInstall }) => {
    const of = scripts.length === 0 ? '' : ` (${scripts.join(', ')})`;
    const named = `${characters.join(' ')}${more === 0 ? '' : ` und ${more} weitere Zeichen`}${of}`;
    const cure = 'als SVG, HTML oder PowerPoint exportieren, die die Schriften dessen nehmen, der sie öffnet';
    return `Keine vorhandene Schrift kennt ${named}: Dort steht ein leeres Kästchen. Abhilfe: ${canInstall ? `eine Schrift dafür installieren oder ${cure}` : cure}.`;
  },
  noPaper: ({ format }) =>
    `Eine Datei im Format ${format} hat kein Papier: das Papier weglassen, oder das Format svg, png oder pdf wählen.`,
  tooManyPixels: ({ scale, largest }) =>
    largest >= 1
      ? `In Größe ${scale} würde das Bild dieses Canvas zu groß. Möglich ist Größe ${largest}, oder das Format svg oder pdf.`
      : 'Das Bild dieses Canvas würde zu groß für ein PNG. Möglich ist das Format svg oder pdf.',
};
