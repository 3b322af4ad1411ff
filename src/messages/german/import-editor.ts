import type { importEditor as english } from '../english/import-editor.ts';
import type { Texts } from '../texts.ts';

export const importEditor: Texts<typeof english> = {
  choose: 'Ein Canvas importieren aus …',
  chooseFile: 'Datei …',
  clipboard: 'Zwischenablage',
  clipboardName: 'der Zwischenablage',
  openTitle: 'Canvas importieren',
  openLabel: 'Importieren',
  files: { canvases: 'Canvases anderer Programme', all: 'Alle Dateien' },
  importing: ({ file }) => `${file} wird importiert …`,
  emptyClipboard: 'Die Zwischenablage enthält keinen Text. Zuerst ist das Canvas zu kopieren.',
  isThere: ({ file }) => `${file} gibt es schon.`,
  isThereDetail:
    'Beide behalten: Das importierte Canvas bekommt einen eigenen Namen. Ersetzen: Das lässt sich rückgängig machen.',
  replace: 'Ersetzen',
  keepBoth: 'Beide behalten',
  preview: 'Vorschau öffnen',
  original: 'Original daneben zeigen',
  refused: ({ file, reason }) => `${file} wird nicht importiert. ${reason}`,
  asFormat: 'Format nennen…',
  chooseFormat: ({ file }) => `Worin ${file} geschrieben ist`,
  formats: { markdown: 'Markdown', bmml: 'BMML', yaml: 'YAML', json: 'JSON' },
  tooLarge: 'Das ist weit mehr als jedes Canvas. Zu wählen ist die Datei mit dem Canvas allein.',
  unreadable: ({ reason }) => `Das Lesen ist fehlgeschlagen: ${reason}`,
  unwritable: ({ file, reason }) => `Das Schreiben von ${file} ist fehlgeschlagen: ${reason}`,
  failed: 'Das Canvas konnte nicht importiert werden; das Protokoll sagt, warum.',
};
