import { code, type NamedElement } from '../quoting.ts';
import { and, named } from './wording.ts';

/** The analyst's questions to a canvas, their answers, and what to write where one is open. */
export const questions = {
  title: ({ canvas }: { canvas: string }) => `Questions to ${canvas}`,
  answered: ({ answered, of }: { answered: number; of: number }) => `${answered} of ${of} questions are answered.`,
  open: 'Open',
  ask: {
    expected: 'Which relationship does each segment expect?',
    established: 'Which relationships are established?',
    motives: 'What is each relationship for: acquiring, retaining, selling more, being referred?',
    costs: 'What does each relationship cost a year?',
    revenues: 'What does each segment bring in a year?',
    ties: 'How is each relationship tied to the rest of the model?',
    nature: 'Is each relationship transactional or ongoing, personal or automated?',
    intermediaries: 'Do we meet the customers directly or through somebody else?',
    service: 'Do we serve the customers fully, or do they serve themselves?',
    listening: 'How do we hear the customers?',
    changing: 'Which need is new or changing?',
    consequences: 'What would change elsewhere if a relationship changed?',
  },
  answer: {
    expects: ({ types }: { types: readonly string[] }) => and(types),
    status: ({ status }: { status: string }) => status,
    motives: ({ motives }: { motives: readonly string[] }) => and(motives),
    ties: ({ elements }: { elements: readonly NamedElement[] }) => and(elements.map(named)),
    nature: ({ nature, modes }: { nature: string | undefined; modes: readonly string[] }) =>
      [...(nature === undefined ? [] : [nature]), ...modes].join(', '),
    direct: ({ channels }: { channels: readonly NamedElement[] }) => `directly, through ${and(channels.map(named))}`,
    indirect: ({ channels }: { channels: readonly NamedElement[] }) =>
      `through somebody else: ${and(channels.map(named))}`,
    both: ({ own, others }: { own: readonly NamedElement[]; others: readonly NamedElement[] }) =>
      `directly through ${and(own.map(named))}, and through somebody else: ${and(others.map(named))}`,
    service: ({ service }: { service: string }) => service,
    listens: ({ ways }: { ways: readonly string[] }) => and(ways),
    paidByOthers: 'nothing; others pay',
    changing: ({ on }: { on: readonly NamedElement[] }) => (on.length > 0 ? `on ${and(on.map(named))}` : 'noted'),
    consequences: ({ elements }: { elements: readonly NamedElement[] }) => and(elements.map(named)),
  },
  /** What to write where a question is open. */
  write: {
    segments: `Write a ${code('segment')} for each group of customers.`,
    relationships: `Write a ${code('relationship')} with each segment.`,
    expects: ({ element }: { element: NamedElement }) =>
      `Ask ${named(element)}, and write ${code('expects')} with one of the six types.`,
    status: ({ element }: { element: NamedElement }) =>
      `Write ${code('status established')} in ${named(element)}, or ${code('assumed')} or ${code('planned')} if it is not there yet.`,
    motives: ({ element }: { element: NamedElement }) => `Write ${code('motive')} in ${named(element)}.`,
    costs: ({ element }: { element: NamedElement }) =>
      `Write a ${code('cost')} that is ${code('for')} ${named(element)}, or for what it needs.`,
    costAmount: ({ unknown }: { unknown: readonly NamedElement[] }) =>
      `Give ${and(unknown.map(named))} an amount with a unit of time, such as ${code('12000 EUR per year')}.`,
    revenues: ({ element }: { element: NamedElement }) =>
      `Write a ${code('revenue')} that is ${code('from')} ${named(element)}.`,
    ties: ({ element }: { element: NamedElement }) => `Write in ${named(element)} what it ${code('needs')}.`,
    nature: ({ element }: { element: NamedElement }) => `Write ${code('nature')} in ${named(element)}.`,
    carriers: ({ element }: { element: NamedElement }) =>
      `Write in ${named(element)} through which channels it is kept: ${code('via')}.`,
    owner: ({ channels }: { channels: readonly NamedElement[] }) =>
      `Write ${code('owner')} or ${code('reach')} in ${and(channels.map(named))}.`,
    service: ({ element }: { element: NamedElement }) =>
      `Write ${code('service full')} or ${code('service self')} in ${named(element)}.`,
    listens: ({ element }: { element: NamedElement }) => `Write in ${named(element)} how it ${code('listens')}.`,
    changing: `Write a ${code('change')} on the segment whose needs change.`,
    consequences: ({ element }: { element: NamedElement }) =>
      `Tie ${named(element)} to something: ${code('via')}, ${code('needs')}, or a ${code('cost')} for it.`,
  },
};
