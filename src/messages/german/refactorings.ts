import type { refactorings as english } from '../english/refactorings.ts';
import type { Texts } from '../texts.ts';
import { a } from './wording.ts';

/** What a text is, in the dative. */
const WHAT: Readonly<Record<string, string>> = { note: 'der Notiz', metric: 'der Kennzahl' };

export const refactorings: Texts<typeof english> = {
  extract: ({ keyword, isAll, key }) =>
    `Aus ${isAll ? WHAT[key] : 'den gewählten Wörtern'} ${a(keyword, 'accusative')} machen`,
  splitPerSegment: ({ count }) => `In ${count} Kundenbeziehungen aufteilen, eine für jedes Segment`,
  turnIntoChannel: () => 'Einen Kanal daraus machen',
  sort: () => 'In Canvas-Reihenfolge bringen',
  sortedAlready: () => 'Die Notizen stehen schon in Canvas-Reihenfolge.',
  notSortedFor: ({ line, reason }) => `Nicht sortiert, wegen Zeile ${line}. ${reason}`,
  notSorted: (refusal) =>
    refusal.reason === 'broken'
      ? 'Dort ist etwas falsch geschrieben. Erst das beheben, dann sortieren.'
      : `Eine andere Notiz hat auch die id \`${refusal.id}\`, und was darauf verweist, würde die andere meinen. Erst eine umbenennen, dann sortieren.`,
};
