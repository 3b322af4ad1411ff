import type { refactorings as english } from '../english/refactorings.ts';
import type { Texts } from '../texts.ts';

export const refactorings: Texts<typeof english> = {
  sort: () => 'In Canvas-Reihenfolge bringen',
  notSorted: (refusal) =>
    refusal.reason === 'broken'
      ? 'Dort ist etwas falsch geschrieben. Erst das beheben, dann sortieren.'
      : `Eine andere Notiz hat auch die id \`${refusal.id}\`, und was darauf verweist, würde die andere meinen. Erst eine umbenennen, dann sortieren.`,
};
