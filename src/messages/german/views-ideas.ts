import type { ideas as english } from '../english/views-ideas.ts';
import type { Texts } from '../texts.ts';

/** Die Ansicht der Brennpunkte und Veränderungen und der Ideen dazu. */
export const ideas: Texts<typeof english> = {
  title: 'Ideen',
  question: 'Wo drückt der Schuh, was ändert sich, und was könnten wir daraus machen?',
  summary: ({ addressed, of, ideas }) =>
    [
      `${ideas} ${ideas === 1 ? 'Idee' : 'Ideen'}`,
      ...(of > 0 ? [`für ${addressed} von ${of} Brennpunkten und Veränderungen`] : []),
    ].join(' · '),
  section: 'Brennpunkte und Veränderungen, und die Ideen dazu',
  row: ({ trouble }) => `Was gegen ${trouble} hilft`,
  rowOfNothing: 'Eine Idee zu nichts, was aufgeschrieben ist',
  columns: {
    trouble: { title: 'Brennpunkte und Veränderungen', question: 'Was drückt, und was ändert sich?' },
    idea: { title: 'Ideen', question: 'Was könnten wir daraus machen?' },
    benefits: { title: 'Nutzen', question: 'Was würde besser?' },
    costs: { title: 'Kosten', question: 'Was würde es brauchen?' },
    risks: { title: 'Risiken', question: 'Was könnte schiefgehen?' },
  },
  hotspot: 'Brennpunkt',
  change: 'Veränderung',
  noIdea: 'Noch keine Idee',
  noIdeaFor: ({ trouble }) => `Noch keine Idee zu ${trouble}`,
  addressesNothing: 'Geht noch auf nichts ein',
  undecided: 'nicht entschieden',
  on: ({ elements }) => `betrifft ${elements}`,
  changes: ({ elements }) => `ändert ${elements}`,
  members: ({ members }) => `Mitglieder: ${members}`,
  agenda: ({ agenda }) => `Tagesordnung: ${agenda}`,
  hypotheses: {
    section: 'Hypothesen, worum es in ihnen geht, und wie sie geprüft werden',
    row: ({ hypothesis }) => `Die Hypothese ${hypothesis}`,
    columns: {
      hypothesis: { title: 'Hypothesen', question: 'Was muss stimmen, damit es aufgeht?' },
      about: { title: 'Worum es geht', question: 'Was hängt daran?' },
      test: { title: 'Prüfung', question: 'Wie finden wir es heraus?' },
      target: { title: 'Ziel', question: 'Wann würde es stimmen?' },
      evidence: { title: 'Befund', question: 'Was hat sich gezeigt?' },
    },
    noAbout: 'noch zu nichts',
    noTest: 'noch keine Prüfung',
  },
  key: {
    low: 'gering',
    medium: 'mittel',
    high: 'hoch',
    yes: 'angenommen, bestätigt',
    underWay: 'wird erkundet, wird geprüft',
    no: 'verworfen, widerlegt',
    open: 'offen',
  },
  hint: {
    title: 'Was plagt das Geschäft, und was ließe sich tun?',
    advice: 'Hierher gehören ein Brennpunkt oder eine Veränderung und eine Idee dazu, mit Nutzen, Kosten und Risiken.',
    snippet: [
      'hotspot abgang "Familien gehen, wenn ihr Berater geht" { severity high }',
      'idea paare "Zwei Berater je Familie" {',
      '  addresses abgang',
      '  benefits high "Niemand ist unersetzlich"',
      '  costs medium "Eine zweite Stunde je Gespräch"',
      '  risks low "Zwei Vertraute sind schwerer zu finden als einer"',
      '}',
    ],
  },
};
