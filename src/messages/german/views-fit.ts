import type { fit as english } from '../english/views-fit.ts';
import type { Texts } from '../texts.ts';

/** Die Ansicht dessen, was die Segmente brauchen, und was darauf antwortet. */
export const fit: Texts<typeof english> = {
  title: 'Passung',
  question: 'Antwortet unser Angebot auf das, was sie brauchen?',
  summary: ({ answered, needs }) =>
    needs === 0 ? 'kein Bedürfnis angegeben' : `${answered} von ${needs} Bedürfnissen beantwortet`,
  section: ({ segment }) => `${segment}: was gebraucht wird, und was darauf antwortet`,
  for: 'Für wen, und womit',
  job: { title: 'Aufgaben', question: 'Was wollen sie erledigen?', none: 'keine Aufgabe angegeben' },
  pain: { title: 'Probleme', question: 'Was ärgert sie oder könnte schiefgehen?', none: 'kein Problem angegeben' },
  gain: { title: 'Wünsche', question: 'Was würde sie freuen?', none: 'kein Wunsch angegeben' },
  answered: 'beantwortet',
  unanswered: 'unbeantwortet',
  says: { offers: 'bietet', relieves: 'lindert', creates: 'schafft' },
  named: 'antwortet darauf, ohne zu sagen wie',
  unnamed: 'Beantwortet, ohne ein Bedürfnis zu nennen',
  unknown: ({ words }) => `antwortet auf ${words}, das niemand angibt`,
  elsewhere: 'nicht für dieses Segment',
  noProposition: 'Noch kein Angebot für sie',
  noNeeds: 'Noch keine Aufgabe, kein Problem, kein Wunsch',
  answersNothing: 'antwortet auf nichts davon',
  answers: ({ count, of }) => `antwortet auf ${count} von ${of}`,
  unplaced: 'Noch für niemanden',
  unplacedAdvice: 'Hier fehlt das Segment.',
  key: { answered: 'beantwortet', unanswered: 'unbeantwortet', low: 'gering', medium: 'mittel', high: 'hoch' },
  hint: {
    title: 'Was brauchen sie?',
    advice:
      'Ein Segment nennt Aufgaben, Probleme und Wünsche, jeweils mit einer ID; ein Angebot nennt, was es davon bietet, lindert oder schafft.',
    snippet: [
      'segment stammkunden "Stammkunden" {',
      '  job  fit    "Fit bleiben neben Beruf und Familie"',
      '  pain allein high "Allein zu trainieren ist öde"',
      '  gain stolz  "Freunden davon erzählen"',
      '}',
      'proposition kurse "Kleine Kurse" {',
      '  for stammkunden',
      '  relieves allein "Acht Leute, die sich kennen"',
      '}',
    ],
  },
};
