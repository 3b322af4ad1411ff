import { capital, code, type Lacking, type NamedElement, short } from '../quoting.ts';
import type { FindingTexts } from './finding-texts.ts';
import { named, sayLacking } from './wording.ts';

/** Findings about value propositions, and what they answer. */
export const propositionFindings = {
  'proposition/needs-segment': {
    summary: 'A value proposition is for at least one customer segment.',
    reason:
      'In the standard literature a value proposition is a bundle that creates value for a certain segment. What is for nobody in particular can be measured against nobody’s needs.',
    message: (args: Lacking) => {
      const whom = sayLacking(args, {
        one: 'does not say for whom it is',
        many: 'value propositions',
        none: 'says for whom it is',
        some: 'do not say for whom they are',
      });
      return `${whom} Name segments after \`for\`, or write \`for all\`.`;
    },
    related: 'This one does not say for whom it is either.',
  },
  'proposition/fits-another-segment': {
    summary: 'A value proposition answers jobs, pains and gains of the segments that it is for.',
    reason:
      'In the standard literature an offer and a segment fit when the one answers what the other wants. An answer to somebody whom the offer is not for is made to the wrong address, or the address is missing.',
    message: ({ proposition, segment, need, sort }: Misfit) =>
      `${capital(named(proposition))} answers ${theNeed(need, sort)} of ${named(segment)}, whom it is not for. Add the segment after \`for\`, or take the answer out.`,
    related: 'The segment that it belongs to.',
  },
  'proposition/job-undone': {
    summary: 'Once a job of a segment is answered by an offer, its other jobs are too.',
    reason:
      'The standard literature holds what a segment wants to get done against what is offered to it. A job that nothing answers is an offer still to be made, or a job that does not count.',
    message: ({ segment, need }: UnansweredNeed) =>
      `Nothing offered to ${named(segment)} helps with ${theNeed(need, 'job')}, though other jobs of theirs are answered. ${cure(need, 'job', 'offers')}`,
  },
  'proposition/pain-unrelieved': {
    summary: 'Once a pain of a segment is relieved by an offer, its other pains are too.',
    reason:
      'The standard literature holds what vexes a segment against what relieves it. A pain that nothing relieves, a high one above all, is an offer still to be made or a reason to leave.',
    message: ({ segment, need, isHigh }: UnansweredNeed & { isHigh: boolean }) =>
      `Nothing relieves ${theNeed(need, 'pain')}${isHigh ? ', a high pain' : ''} of ${named(segment)}, though other pains of theirs are relieved. ${cure(need, 'pain', 'relieves')}`,
  },
  'proposition/gain-uncreated': {
    summary: 'Once a gain of a segment is created by an offer, its other gains are too.',
    reason:
      'The standard literature holds what a segment would be glad of against what creates it. A gain that nothing creates is an offer still to be made, or a wish that does not count.',
    message: ({ segment, need }: UnansweredNeed) =>
      `Nothing creates ${theNeed(need, 'gain')} for ${named(segment)}, though other gains of theirs are created. ${cure(need, 'gain', 'creates')}`,
  },
} satisfies Readonly<Record<`proposition/${string}`, FindingTexts>>;

type Sort = 'job' | 'pain' | 'gain';

/** A job, pain or gain as a message names it. */
interface NamedNeed {
  readonly label: string;
  readonly id: string | undefined;
}

interface UnansweredNeed {
  readonly segment: NamedElement;
  readonly need: NamedNeed;
}

interface Misfit extends UnansweredNeed {
  readonly proposition: NamedElement;
  readonly sort: Sort;
}

/** A need by its text or id. */
function theNeed({ label }: NamedNeed, sort: Sort): string {
  return label.trim() === '' ? `a ${sort}` : `“${short(label)}”`;
}

/** What to do about a need that nothing answers; one without an id cannot be named yet. */
function cure({ id }: NamedNeed, sort: Sort, answer: string): string {
  return id === undefined
    ? `Give the ${sort} an id, and name it after ${code(answer)} in a proposition for them; or strike it.`
    : `Write ${code(`${answer} ${id}`)} in a proposition for them, or strike the ${sort}.`;
}
