import type { yearly as english } from '../english/yearly.ts';
import type { Texts } from '../texts.ts';
import { and, named } from './wording.ts';

/** What amounts come to in a year. */
export const yearly: Texts<typeof english> = {
  known: ({ sums }) => `${and(sums)} im Jahr`,
  upTo: ({ sums }) => `geteilt, bis zu ${and(sums)} im Jahr`,
  partly: ({ sums, unknown }) =>
    `${and(sums)} im Jahr, dazu ${and(unknown.map((element) => named(element)))} in unbekannter Höhe`,
  several: 'Mehrere Währungen; umgerechnet wird nichts.',
  costs: ({ total }) => `Kosten: ${total}`,
  bringsIn: ({ total }) => `Einnahmen: ${total}`,
  inAYear: ({ total }) => `Im Jahr: ${total}`,
  unknown: 'nicht bekannt: Der Betrag braucht eine Zeiteinheit und, wenn er je Kunde gilt, die Größe des Segments',
};
