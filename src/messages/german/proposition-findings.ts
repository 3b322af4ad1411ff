import type { propositionFindings as english } from '../english/proposition-findings.ts';
import { capital, code } from '../quoting.ts';
import type { Texts } from '../texts.ts';
import { a, type Case, kindName, named, quoted, sayLacking } from './wording.ts';

/** Findings about value propositions, and what they answer, in German. */
export const propositionFindings: Texts<typeof english> = {
  'proposition/needs-segment': {
    summary: 'Ein Wertangebot ist für mindestens ein Kundensegment.',
    reason:
      'In der Standardliteratur ist ein Wertangebot ein Bündel, das für ein bestimmtes Segment Wert schafft. Was für niemanden im Besonderen ist, lässt sich an niemandes Bedürfnissen messen.',
    message: (args) => {
      const whom = sayLacking(args, {
        one: 'sagt nicht, für wen es ist',
        no: 'Keines',
        many: 'Wertangebote',
        none: 'sagt, für wen es ist',
        some: 'sagen nicht, für wen sie sind',
      });
      return `${whom} Nach \`for\` Segmente nennen oder \`for all\` schreiben.`;
    },
    related: 'Auch dieses sagt nicht, für wen es ist.',
  },
  'proposition/fits-another-segment': {
    summary: 'Ein Wertangebot antwortet auf Aufgaben, Probleme und Wünsche der Segmente, für die es ist.',
    reason:
      'In der Standardliteratur passen Angebot und Segment zueinander, wenn das eine auf das antwortet, was das andere will. Eine Antwort an Kunden, für die das Angebot nicht ist, geht an die falsche Adresse, oder die Adresse fehlt.',
    message: ({ proposition, segment, need, sort }) =>
      `${capital(named(proposition))} antwortet auf ${theNeed(need.label, sort, 'accusative')} von ${named(segment, 'dative')}, ist aber nicht für dieses Segment. Das Segment nach \`for\` ergänzen oder die Antwort streichen.`,
    related: 'Das Segment, zu dem es gehört.',
  },
  'proposition/job-undone': {
    summary: 'Antwortet ein Angebot auf eine Aufgabe eines Segments, dann auch eines auf die übrigen.',
    reason:
      'Die Standardliteratur hält das, was ein Segment erledigen will, gegen das, was ihm geboten wird. Eine Aufgabe, auf die nichts antwortet, ist ein Angebot, das noch fehlt, oder eine Aufgabe, die nicht zählt.',
    message: ({ segment, need }) =>
      `Nichts im Angebot für ${named(segment, 'accusative')} hilft bei ${theNeed(need.label, 'job', 'dative')}, bei anderen Aufgaben schon. ${cure(need.id, 'job', 'offers')}`,
  },
  'proposition/pain-unrelieved': {
    summary: 'Lindert ein Angebot ein Problem eines Segments, dann auch eines die übrigen.',
    reason:
      'Die Standardliteratur hält das, was ein Segment plagt, gegen das, was Abhilfe schafft. Ein Problem ohne Abhilfe, zumal ein großes, ist ein Angebot, das noch fehlt, oder ein Grund zu gehen.',
    message: ({ segment, need, isHigh }) =>
      `Nichts im Angebot für ${named(segment, 'accusative')} hilft gegen ${theNeed(need.label, 'pain', 'accusative')}${isHigh ? ', ein großes Problem' : ''}; gegen andere Probleme schon. ${cure(need.id, 'pain', 'relieves')}`,
  },
  'proposition/gain-uncreated': {
    summary: 'Erfüllt ein Angebot einen Wunsch eines Segments, dann auch eines die übrigen.',
    reason:
      'Die Standardliteratur hält das, worüber ein Segment froh wäre, gegen das, was es erfüllt. Ein Wunsch, den nichts erfüllt, ist ein Angebot, das noch fehlt, oder ein Wunsch, der nicht zählt.',
    message: ({ segment, need }) =>
      `Nichts im Angebot für ${named(segment, 'accusative')} erfüllt ${theNeed(need.label, 'gain', 'accusative')}, andere Wünsche schon. ${cure(need.id, 'gain', 'creates')}`,
  },
};

type Sort = 'job' | 'pain' | 'gain';

/** A need by its text or id. */
function theNeed(label: string, sort: Sort, form: Case): string {
  return label.trim() === '' ? a(sort, form) : quoted(label);
}

/** What to do about a need that nothing answers; one without an id cannot be named yet. */
function cure(id: string | undefined, sort: Sort, answer: string): string {
  const the = { job: 'die', pain: 'das', gain: 'den' }[sort];
  const to = { job: 'Der', pain: 'Dem', gain: 'Dem' }[sort];
  return id === undefined
    ? `${to} ${kindName(sort)} eine ID geben und sie in einem Wertangebot für dieses Segment nach ${code(answer)} nennen, oder ${the} ${kindName(sort)} streichen.`
    : `In einem Wertangebot für dieses Segment ${code(`${answer} ${id}`)} schreiben oder ${the} ${kindName(sort)} streichen.`;
}
