import type { blocks as english } from '../english/blocks.ts';
import type { Texts } from '../texts.ts';

/** The blocks of the canvas and what stands beside it. */
export const blocks: Texts<typeof english> = {
  partner: { one: 'Partner', title: 'Schlüsselpartner', question: 'Wer hilft uns?' },
  activity: { one: 'Aktivität', title: 'Schlüsselaktivitäten', question: 'Was müssen wir gut können?' },
  resource: { one: 'Ressource', title: 'Schlüsselressourcen', question: 'Was brauchen wir dafür?' },
  proposition: { one: 'Wertangebot', title: 'Wertangebote', question: 'Was tun wir für sie?' },
  relationship: { one: 'Kundenbeziehung', title: 'Kundenbeziehungen', question: 'Was erwartet jedes Segment?' },
  channel: { one: 'Kanal', title: 'Kanäle', question: 'Wie erreichen wir sie?' },
  segment: { one: 'Kundensegment', title: 'Kundensegmente', question: 'Für wen?' },
  cost: { one: 'Kostenposition', title: 'Kostenstruktur', question: 'Was kostet es?' },
  revenue: { one: 'Einnahmequelle', title: 'Einnahmequellen', question: 'Wofür zahlen sie?' },
  canvas: { one: 'Canvas-Kopf', title: 'Canvas', question: 'Welches Geschäft, in welcher Phase?' },
  hypothesis: { one: 'Hypothese', title: 'Hypothesen', question: 'Was muss stimmen, damit es aufgeht?' },
  hotspot: { one: 'Brennpunkt', title: 'Brennpunkte', question: 'Wo drückt der Schuh?' },
  change: { one: 'Veränderung', title: 'Veränderungen', question: 'Was ändert sich um uns herum?' },
  idea: { one: 'Idee', title: 'Ideen', question: 'Was könnten wir daraus machen?' },
};
