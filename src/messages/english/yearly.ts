import type { NamedElement } from '../quoting.ts';
import { and, named } from './wording.ts';

/** What amounts come to in a year. */
export const yearly = {
  known: ({ sums }: { sums: readonly string[] }) => `${and(sums)} a year`,
  upTo: ({ sums }: { sums: readonly string[] }) => `shared, up to ${and(sums)} a year`,
  partly: ({ sums, unknown }: { sums: readonly string[]; unknown: readonly NamedElement[] }) =>
    `${and(sums)} a year, and ${and(unknown.map(named))} of unknown size`,
  several: 'Several currencies; nothing is converted.',
  /** What an element costs or brings in, where it is told of the element. */
  costs: ({ total }: { total: string }) => `Costs: ${total}`,
  bringsIn: ({ total }: { total: string }) => `Brings in: ${total}`,
  inAYear: ({ total }: { total: string }) => `In a year: ${total}`,
  unknown: 'not known, since the amount needs a unit of time, and one per customer the size of the segment',
};
