import type { relationships as english } from '../english/views-relationships.ts';
import type { Texts } from '../texts.ts';

/** Die Ansicht der Segmente und der sechs Beziehungstypen. */
export const relationships: Texts<typeof english> = {
  title: 'Beziehungen',
  question: 'Was erwartet jedes Segment, und was ist da?',
  summary: ({ met, expected, surprises }) =>
    [
      expected === 0 ? 'keine Erwartung angegeben' : `${met} von ${expected} Erwartungen erfüllt`,
      ...(surprises > 0 ? [`${surprises} neben dem Erwarteten`] : []),
    ].join(' · '),
  section: ({ segments }) => `Beziehungen nach Segment und Typ, ${segments} ${segments === 1 ? 'Segment' : 'Segmente'}`,
  row: ({ segment }) => `Beziehungen zu ${segment}`,
  untyped: 'Ohne Typ',
  unplaced: 'Noch mit niemandem',
  unplacedAdvice: 'hier fehlt das Segment',
  expected: 'erwartet',
  unexpected: 'nicht erwartet',
  beside: 'anders erwartet',
  missing: 'Fehlt',
  missingState: 'erwartet, nicht da',
  missingOf: ({ segment, type }) => `${segment}: ${type} wird erwartet und ist nicht da`,
  noExpectation: 'Erwartung nicht angegeben',
  through: ({ channels }) => `über ${channels}`,
  reachedBy: ({ channels }) => `gepflegt über das, was sie erreicht: ${channels}`,
  noChannel: 'kein Kanal',
  costs: ({ total }) => `Kosten: ${total}`,
  noCost: 'keine Kosten angegeben',
  unknownCost: 'Kosten nicht bekannt',
  bringsIn: ({ total }) => `Einnahmen: ${total}`,
  noRevenue: 'keine Einnahmen angegeben',
  unknownRevenue: 'Einnahmen nicht bekannt',
  paidByOthers: 'andere zahlen dafür',
  key: {
    met: 'erwartet und da',
    missing: 'erwartet, nicht da',
    unexpected: 'da, nicht erwartet',
    established: 'etabliert',
    planned: 'geplant',
    assumed: 'angenommen',
    retiring: 'auslaufend',
    acquisition: 'gewinnen',
    retention: 'halten',
    upselling: 'mehr verkaufen',
    referral: 'empfohlen werden',
  },
  hint: {
    title: 'Welche Beziehungen gibt es, und mit wem?',
    advice:
      'Jedes Segment braucht, was es erwartet, und jede Beziehung, mit wem sie besteht und von welchem Typ sie ist.',
    snippet: [
      'segment stammkunden "Stammkunden" {',
      '  expects personal-assistance',
      '}',
      'relationship theke "Jemand an der Theke, der Rat weiß" {',
      '  with stammkunden',
      '  type personal-assistance',
      '  motive retention',
      '}',
    ],
  },
};
