import type { writingPage as english } from '../english/writing-page.ts';
import type { Texts } from '../texts.ts';

export const writingPage: Texts<typeof english> = {
  add: ({ block }) => `Notiz hinzufügen: ${block}`,
  adding: 'Notiz hinzufügen',
  titleOfNew: ({ block }) => `Titel der neuen Notiz unter „${block}“`,
  newTitle: 'Titel der Notiz',
  titleOf: ({ name }) => `Titel von „${name}“`,
  hint: 'Eingabe schreibt, Esc verlässt',
  left: 'Verlassen; es wurde nichts geschrieben.',

  moveTo: ({ name }) => `„${name}“ verschieben nach`,
  drop: ({ block }) => `Nach „${block}“ verschieben`,
  stays: 'Dort steht die Notiz schon.',

  chooseNote: 'Erst eine Notiz oder einen Block wählen: mit Tab und den Pfeiltasten.',
  readOnly: 'Dieser Text lässt sich nicht ändern: Er stammt aus einer anderen Zeit oder von einem anderen Ort.',
  onlyOnCanvas: 'Notizen werden in der Ansicht „Canvas“ geschrieben.',
  showLog: 'Protokoll zeigen',
  undo: 'Rückgängig',
  close: 'Schließen (Esc)',
};
