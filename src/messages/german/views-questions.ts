import type { questions as english } from '../english/views-questions.ts';
import type { Texts } from '../texts.ts';

/** Die Ansicht der Fragen, die ein Analyst stellt. */
export const questions: Texts<typeof english> = {
  title: 'Fragen',
  question: 'Was fragt ein Analyst, und was antwortet das Canvas?',
  summary: ({ answered, of }) => `${answered} von ${of} Fragen beantwortet`,
  groups: {
    expectations: 'Was erwartet wird, und was da ist',
    worth: 'Wozu es dient, und was es wert ist',
    way: 'Wie es gepflegt wird',
    change: 'Was sich ändert',
  },
  answeredOf: ({ answered, of }) => `${answered} von ${of} beantwortet`,
  answered: 'beantwortet',
  open: ({ count }) => `${count} offen`,
  card: 'offen',
  section: ({ group, answered, of }) => `${group}, ${answered} von ${of} Fragen beantwortet`,
  key: { answered: 'beantwortet', open: 'offen: was zu schreiben ist, steht auf der Karte' },
  hint: {
    title: 'Noch ist niemand da, nach dem sich fragen ließe',
    advice: 'Sobald dasteht, wer die Kunden sind und wie mit ihnen umgegangen wird, fragen die Fragen oben danach.',
    snippet: [
      'segment stammkunden "Stammkunden"',
      'relationship theke "Jemand an der Theke, der Rat weiß" {',
      '  with stammkunden',
      '}',
    ],
  },
};
