import { many } from '../counted.ts';
import type { guide as english } from '../english/guide.ts';
import type { Texts } from '../texts.ts';

/** What the editor extension says around a canvas. */
export const guide: Texts<typeof english> = {
  chooseTemplate: 'Womit soll das Canvas beginnen?',
  findings: 'Canvas: Befunde',
  questions: 'Canvas: Fragen',
  findingCounts: ({ error, warning, information }) => {
    const counts = [
      error > 0 ? many(error, 'Fehler', 'Fehler') : '',
      warning > 0 ? many(warning, 'Warnung', 'Warnungen') : '',
      information > 0 ? many(information, 'Hinweis', 'Hinweise') : '',
    ].filter((count) => count !== '');
    return counts.join(', ') || 'Nichts anzumerken';
  },
  openQuestions: ({ open, all }) => (open === 0 ? `Alle ${all} Fragen beantwortet` : `${open} von ${all} Fragen offen`),
  checking: 'Wird geprüft …',
  notChecked: 'Nicht geprüft: Der Sprachserver läuft nicht',
  restart: 'Neu starten',
  showProblems: 'Probleme zeigen',
  showQuestions: 'Fragen zeigen',
  questionsTitle: ({ file }) => `Fragen an ${file}`,
  nothingToAsk:
    'Zuerst ein Canvas öffnen (eine .bmc-Datei): Die Fragen gelten dem Canvas, an dem gerade geschrieben wird.',
  questionsGone: ({ file }) => `${file} ist nicht mehr offen. Die Fragen erscheinen, sobald es wieder geöffnet ist.\n`,
  serverRestarted:
    'Der Sprachserver für Canvases endete unerwartet und wurde wieder gestartet. Kein Text ging verloren, nichts ist zu tun.',
  restarting: 'Der Sprachserver für Canvases startet neu …',
};
